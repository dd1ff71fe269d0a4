/** A reader that has seen enough (`| head`) closes the pipe: that ends the program, and is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output cannot be written (${error.code})\n`);
  process.exit(1);
});
