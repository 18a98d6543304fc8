// What XML forbids, and what would turn the direction of everything that follows it.
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Text from data or a report as one line that is safe to set: no control or direction characters,
 * no lone surrogates, no towers of combining marks. No-break spaces stay.
 */
export function plainText(text: string): string {
  return text
    .replace(CONTROLS, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .replace(/[\t\n\r\u2028\u2029 ]+/g, " ")
    .trim();
}
