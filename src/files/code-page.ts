import iconv from "iconv-lite";

/** Code pages of the WHATWG Encoding Standard, sections 9 to 13 (https://encoding.spec.whatwg.org). */
export const CODE_PAGES: readonly string[] = [
  ...["windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254"],
  ...["windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874"],
  ...["iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7"],
  ...["iso-8859-8", "iso-8859-8-i", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15"],
  ...["iso-8859-16", "ibm866", "koi8-r", "koi8-u", "macintosh"],
  ...["gb18030", "gbk", "big5", "shift_jis", "euc-jp", "euc-kr"],
];

const UNICODE = ["utf-8", "utf-16le", "utf-16be"];

/** Every encoding that `export.yml` can name. */
export const ENCODINGS: readonly string[] = [...UNICODE, ...CODE_PAGES];

/**
 * The encoding that a label means: the standard gives each several, `latin1` and `cp1252` are `windows-1252`.
 * @returns null for one that is not read
 */
export function encodingNamed(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (ENCODINGS.includes(name)) return name;
  try {
    const { encoding } = new TextDecoder(name);
    return ENCODINGS.includes(encoding) ? encoding : null;
  } catch {
    return null;
  }
}

/** Bytes that the code page leaves undefined become U+FFFD, which no code page can write. */
export function decodeCodePage(bytes: Uint8Array, codePage: string): string {
  // iconv-lite's table of this one is from before Apple gave a place to the euro sign.
  if (codePage === "macintosh") return new TextDecoder(codePage).decode(bytes);
  // Node's own windows-1252 reads 80 to 9F as controls: https://github.com/nodejs/node/issues/56542.
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), codePage);
}
