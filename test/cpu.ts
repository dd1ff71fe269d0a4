/**
 * Milliseconds that the processor has worked for this process, all of its threads, since it began. What is measured by
 * it costs the same however busy the machine is with others, whom the clock on the wall would count, too.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
