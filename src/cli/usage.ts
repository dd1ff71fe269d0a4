/** The command line was used wrongly: exit status 2. How it is used is said too, unless it says itself what to try. */
export class UsageError extends Error {
  readonly saysAll: boolean;
  constructor(message: string, saysAll = false) {
    super(message);
    this.saysAll = saysAll;
  }
}

export const USAGE = `withheld COMMAND

  run                                    the bot: everything that .env configures
  analyze [--explain]                    items on standard input: one finding a line, or drawn for people
  read KIND FILE|URL… [--url BASE] [--charset C] [--settings FILE]
                                         feeds through a kind: one document a line
  match --watches FILE                   items on standard input: which watches they satisfy, and why
  render --for discord|slack             items on standard input: the exact bodies that would be posted
  orders [latest|search|show|timeline|stats|missed] … [--json|--csv]
                                         what is remembered; so with watch, sources, room, digest, feedback, help
  orders export [csv|json|md] …          all of it, or what fits, as a file on standard output
  import FILE [--source ID] [--columns JSON]
                                         OPML, items, archives of koos, or what export wrote: a summary
  export FILE                            all that is remembered, JSON lines; with FILE.opml what is watched
  packs check FILE…|export               your own words: what is wrong with a file; all in force as one file
  manifest [--http URL] [--many URL]     the Slack app manifest, for Socket Mode or requests to URL; for many workspaces
  register [--guild ID|--global]         puts the commands on Discord, and says what changed
  setup                                  asks for tokens, tries each, and writes .env
  doctor                                 what works, what does not, what to do
`;

/** How a command is used; all of them where there is none of that name. */
export function usageOf(name = ''): string {
  const own = USAGE.trimEnd()
    .split(/\n(?= {2}\S)/)
    .slice(1)
    .filter((one) => one.trim().split(' ')[0] === name);
  return own.length > 0 ? `${own.join('\n')}\n` : USAGE;
}
