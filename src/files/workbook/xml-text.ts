/** Where and why a document is refused. */
export class XmlFault extends Error {
  /** In characters from the document's begin. */
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.name = "XmlFault";
    this.offset = offset;
  }
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Text with its character references and the five predefined entities resolved, line ends as XML 1.0
 * section 2.11 has them (all LF).
 * @param at offset of the text, for messages
 * @throws XmlFault for any other entity
 */
export function decodeReferences(raw: string, at: number): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12};)?/g, (found, reference: string | undefined) => {
    const name = reference?.slice(0, -1);
    const char = name === undefined ? undefined : (PREDEFINED.get(name) ?? character(name));
    if (char === undefined)
      throw new XmlFault(`${JSON.stringify(found)} is no character that XML knows by itself`, at);
    return char;
  });
}

/** XML 1.0 section 2.2 leaves out most control characters and halves of surrogate pairs. */
function character(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const allowed =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || code >= 0xe000;
  return allowed && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe
    ? String.fromCodePoint(code)
    : undefined;
}
