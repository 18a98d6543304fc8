import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes text piece by piece, no faster than it is taken.
 * @param file null: stdout, whose reader may leave early, as `head` does: then it has had enough
 * @throws Error with a code when the file cannot be written
 */
export async function printText(
  pieces: Iterable<string> | AsyncIterable<string>,
  file: string | null,
): Promise<void> {
  if (file !== null) return pipeline(Readable.from(pieces), createWriteStream(file));
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EPIPE" && code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}
