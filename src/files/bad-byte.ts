import { placeInText, type TextPlace } from "./text-place.ts";

/**
 * Where the first byte stands that strict UTF-8 refuses; null where there is none.
 * A forgiving reading has U+FFFD there. The file may also hold that character itself, as EF BF BD.
 */
export function placeOfBadByte(bytes: Uint8Array): TextPlace | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let [from, offset] = [0, 0];
  for (;;) {
    const at = text.indexOf("\ufffd", from);
    if (at === -1) return null;
    offset += Buffer.byteLength(text.slice(from, at));
    const [a, b, c] = bytes.subarray(offset, offset + 3);
    if (a !== 0xef || b !== 0xbf || c !== 0xbd) return behindMark(text, at);
    from = at + 1;
    offset += 3;
  }
}

/** A byte order mark is no character of the first line. */
function behindMark(text: string, at: number): TextPlace {
  return text.startsWith("\ufeff") ? placeInText(text.slice(1), at - 1) : placeInText(text, at);
}
