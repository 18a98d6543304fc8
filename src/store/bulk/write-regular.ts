import { closeSync, openSync, writeSync } from "node:fs";
import { CR, LF } from "./line-scan.ts";
import { chunksOf } from "./scan-bytes.ts";

const BLANK = 0x20;

/**
 * Copies a file so that every line ends with LF and none is empty (a blank stands in each that is), line for line.
 * @returns the copy
 */
export function writeRegular(file: string, copy: string): string {
  const fd = openSync(copy, "w");
  try {
    let atStart = true;
    for (const { bytes, next } of chunksOf(file)) {
      // Each byte gives two at the most: an empty line a blank and a feed.
      const out = Buffer.allocUnsafe(bytes.length * 2);
      let length = 0;
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i] ?? 0;
        const following = i + 1 < bytes.length ? bytes[i + 1] : next;
        // The pair breaks one line, at its feed.
        if (byte === CR && following === LF) continue;
        const breaks = byte === LF || byte === CR;
        if (breaks && atStart) out[length++] = BLANK;
        out[length++] = breaks ? LF : byte;
        atStart = breaks;
      }
      writeSync(fd, out, 0, length);
    }
  } finally {
    closeSync(fd);
  }
  return copy;
}
