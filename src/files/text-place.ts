export const LINE_END = /\r\n|\n|\r/;
const LINE_ENDS = new RegExp(LINE_END, "g");

/** A place in a text. Both count from 1, the column in UTF-16 units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Offset of each line's first character, whatever the line ends are. */
export function lineOffsets(text: string): number[] {
  return [0, ...[...text.matchAll(LINE_ENDS)].map((m) => m.index + m[0].length)];
}

/** Line and column of an offset, given where the lines begin. */
export function placeAt(offsets: readonly number[], offset: number): TextPlace {
  const next = offsets.findIndex((start) => start > offset);
  const line = next < 0 ? offsets.length : next;
  return { line, column: offset - (offsets[line - 1] ?? 0) + 1 };
}

/** {@link placeAt} for one offset of a text. */
export function placeInText(text: string, offset: number): TextPlace {
  return placeAt(lineOffsets(text.slice(0, offset)), offset);
}
