/** A reader that has seen enough (`| head`) closes the pipe: that ends the program, and is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
