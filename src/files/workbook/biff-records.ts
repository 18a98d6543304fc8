import { broken } from "./problem.ts";

/** [MS-XLS] 2.3: numbers of the records that frame a sheet. */
const RECORD = { begin: 0x0809, end: 0x000a, sheet: 0x0085 };

/**
 * Asserts that the stream of a BIFF5 or BIFF8 workbook is whole: every record lies inside it, and each sheet
 * that it lists has a begin and an end. A reader that stops at the end of what is there would lose the last
 * rows of a download that broke off, without a sound.
 * @throws DiagnosticsError
 */
export function assertWholeBiff(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let [depth, listed, ended] = [0, 0, 0];
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // What follows the last end is filling.
    if (depth === 0 && type !== RECORD.begin) break;
    at += 4 + length;
    if (at > stream.length) throw cut();
    if (type === RECORD.begin) depth++;
    else if (type === RECORD.sheet) listed++;
    else if (type === RECORD.end && --depth === 0) ended++;
  }
  if (depth > 0 || ended === 0 || ended < listed + 1) throw cut();
}

function cut() {
  return broken("It is cut off: the end of its last sheet is missing.");
}
