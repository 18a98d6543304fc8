/** An element of a picture. Text is kept unescaped; `serialize` is the one place that makes markup. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

type AttributeInput = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, numbers are rounded to 0.1. */
export function node(
  name: string,
  attributes: AttributeInput,
  children: SvgNode["children"] = [],
): SvgNode {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = typeof value === "number" ? tenth(value) : value;
  }
  return { name, attributes: kept, children };
}

/** Rounded to 0.1, without a needless `.0` or `-0`. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Reads SVG text as our own renderers write it: no comments, processing instructions or CDATA.
 * @throws SyntaxError on anything else, so that nothing passes unread.
 */
export function parseSvg(text: string): SvgNode {
  const root: { children: (SvgNode | string)[] } = { children: [] };
  const open: { children: (SvgNode | string)[] }[] = [root];
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    end = match.index + match[0].length;
    const [, closing, name = "", attributes = "", empty, content] = match;
    const parent = open.at(-1);
    if (!parent) break;
    if (content !== undefined) parent.children.push(unescapeText(content));
    else if (closing) open.pop();
    else {
      const children: (SvgNode | string)[] = [];
      parent.children.push({ name, attributes: readAttributes(attributes), children });
      if (!empty) open.push({ children });
    }
  }
  const element = root.children.find((c) => typeof c !== "string");
  if (end !== text.length || open.length !== 1 || typeof element !== "object") {
    throw new SyntaxError(`not SVG that we can read, from character ${end}`);
  }
  return element;
}

export function serialize(n: SvgNode): string {
  const attributes = Object.entries(n.attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join("");
  if (n.children.length === 0) return `<${n.name}${attributes}/>`;
  const inner = n.children
    .map((c) => (typeof c === "string" ? escapeText(c) : serialize(c)))
    .join("");
  return `<${n.name}${attributes}>${inner}</${n.name}>`;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = "", value = ""] of text.matchAll(/([\w:-]+)="([^"]*)"/g))
    found[key] = unescapeText(value);
  return found;
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function unescapeText(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
