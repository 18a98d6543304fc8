import { decodeReferences, XmlFault } from "./xml-text.ts";

/** What a reader of one kind of document listens to. Names are `<short>:<local>`, see {@link readXml}. */
export interface XmlListener {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
  /** Character data and CDATA, references resolved; in pieces. */
  text?(text: string): void;
}

/** Workbooks nest some ten deep. */
const DEPTH = 64;

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;
const SPACE = /[ \t\r\n]*/y;

/**
 * Reads a document from front to back, in time and memory that grow with its length. Anything that is not
 * well-formed XML 1.0 is refused, and so are a DOCTYPE and entities beyond the five predefined: no workbook
 * needs them, and they are how a short document unfolds into a huge one.
 * @param namespaces short names for the namespaces that the listener knows; others are called `?`
 * @throws XmlFault
 */
export function readXml(
  text: string,
  namespaces: Readonly<Record<string, string>>,
  listener: XmlListener,
): void {
  new XmlReader(text, namespaces, listener).read();
}

interface OpenElement {
  readonly written: string;
  readonly name: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

class XmlReader {
  readonly #text: string;
  readonly #namespaces: ReadonlyMap<string, string>;
  readonly #listener: XmlListener;
  readonly #open: OpenElement[] = [];
  #i = 0;
  #rooted = false;

  constructor(text: string, namespaces: Readonly<Record<string, string>>, listener: XmlListener) {
    this.#text = text;
    this.#namespaces = new Map(Object.entries(namespaces));
    this.#listener = listener;
  }

  read(): void {
    while (this.#i < this.#text.length) {
      const tag = this.#text.indexOf("<", this.#i);
      this.#characters(tag === -1 ? this.#text.length : tag);
      if (tag !== -1) this.#markup();
    }
    if (this.#open.length > 0 || !this.#rooted) this.#refuse("the document is cut off");
  }

  #characters(end: number): void {
    const [from, raw] = [this.#i, this.#text.slice(this.#i, end)];
    this.#i = end;
    if (raw === "") return;
    if (this.#open.length > 0) this.#listener.text?.(decodeReferences(raw, from));
    else if (raw.trim() !== "")
      this.#refuse("there is text outside of the document's element", from);
  }

  #markup(): void {
    if (this.#has("<!--")) this.#skip("<!--", "-->");
    else if (this.#has("<![CDATA[")) {
      const inside = this.#skip("<![CDATA[", "]]>");
      if (this.#open.length === 0) this.#refuse("there is text outside of the document's element");
      this.#listener.text?.(inside.replace(/\r\n?/g, "\n"));
    } else if (this.#has("<?")) this.#skip("<?", "?>");
    else if (this.#has("<!"))
      this.#refuse("it declares a document type, which no workbook does and which can do harm");
    else if (this.#has("</")) this.#closing();
    else this.#opening();
  }

  #has(mark: string): boolean {
    return this.#text.startsWith(mark, this.#i);
  }

  #skip(start: string, end: string): string {
    const from = this.#i + start.length;
    const to = this.#text.indexOf(end, from);
    if (to === -1) this.#refuse("the document is cut off");
    this.#i = to + end.length;
    return this.#text.slice(from, to);
  }

  #closing(): void {
    const at = this.#i;
    this.#i += 2;
    const written = this.#match(NAME);
    this.#match(SPACE);
    const element = this.#open.pop();
    if (element === undefined || element.written !== written || !this.#has(">"))
      throw new XmlFault("a closing tag fits no opening one", at);
    this.#i++;
    this.#listener.close?.(element.name);
  }

  #opening(): void {
    const at = this.#i++;
    if (this.#open.length === 0 && this.#rooted) this.#refuse("it has two outermost elements", at);
    if (this.#open.length >= DEPTH) this.#refuse(`it nests more than ${DEPTH} deep`, at);
    const written = this.#match(NAME);
    if (written === "") this.#refuse("a < begins no tag", at);
    const attributes = this.#attributes();
    const closed = this.#has("/>");
    if (!closed && !this.#has(">")) this.#refuse("a tag is not well-formed");
    this.#i += closed ? 2 : 1;
    this.#rooted = true;
    const prefixes = declared(attributes, this.#open.at(-1)?.prefixes ?? new Map());
    const name = this.#resolve(written, prefixes, prefixes.get(""));
    const known = new Map<string, string>();
    for (const [key, value] of attributes) {
      if (key === "xmlns" || key.startsWith("xmlns:")) continue;
      known.set(key.includes(":") ? this.#resolve(key, prefixes, undefined) : key, value);
    }
    this.#listener.open?.(name, known);
    if (closed) this.#listener.close?.(name);
    else this.#open.push({ written, name, prefixes });
  }

  #attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const space = this.#match(SPACE);
      const [at, name] = [this.#i, this.#match(NAME)];
      if (name === "") return attributes;
      this.#match(SPACE);
      const equals = this.#has("=");
      this.#i++;
      this.#match(SPACE);
      const quote = this.#text[this.#i];
      if (space === "" || !equals || (quote !== '"' && quote !== "'"))
        this.#refuse("a tag is not well-formed", at);
      const from = this.#i + 1;
      const value = this.#skip(quote ?? "", quote ?? "");
      if (value.includes("<") || attributes.has(name)) this.#refuse("a tag is not well-formed", at);
      attributes.set(name, decodeReferences(value.replace(/\r\n|[\t\r\n]/g, " "), from));
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#i;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#i += found.length;
    return found;
  }

  #resolve(
    written: string,
    prefixes: ReadonlyMap<string, string>,
    standard: string | undefined,
  ): string {
    const colon = written.indexOf(":");
    const uri = colon === -1 ? standard : prefixes.get(written.slice(0, colon));
    return `${this.#namespaces.get(uri ?? "") ?? "?"}:${written.slice(colon + 1)}`;
  }

  #refuse(what: string, at = this.#i): never {
    throw new XmlFault(what, at);
  }
}

/** Prefixes in force inside an element; the map of its parent where it declares none. */
function declared(
  attributes: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = [...attributes].filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, uri]): [string, string] => [name.slice(6), uri])]);
}
