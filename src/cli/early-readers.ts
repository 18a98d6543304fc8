/**
 * A reader of stdout may leave early, as `head` does: it has had enough, and what is still to come is dropped.
 * Without this, the first line after it would end the program with a stack.
 */
export function allowEarlyReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners("error").includes(dropWhenLeft)) stream.on("error", dropWhenLeft);
  }
}

function dropWhenLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
