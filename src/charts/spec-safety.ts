const FORBIDDEN = new Set([
  "href",
  "url",
  "image",
  "tooltip",
  "signal",
  "expr",
  "params",
  "transform",
  "usermeta",
]);

/**
 * Stops a specification in which data could become anything but a mark or a text: no channel that links,
 * no expression, no data that is not inline, no field name from data.
 * @throws TypeError naming the offending place.
 */
export function checkSpec(spec: unknown, path = "spec"): void {
  if (Array.isArray(spec)) {
    for (const [i, item] of spec.entries()) checkSpec(item, `${path}[${i}]`);
    return;
  }
  if (typeof spec !== "object" || spec === null) return;
  for (const [key, value] of Object.entries(spec)) {
    const place = `${path}.${key}`;
    if (FORBIDDEN.has(key)) throw new TypeError(`${place}: "${key}" has no place in a chart`);
    if (key === "values" && path.endsWith(".data")) checkRows(value, place);
    else if (key === "field" && !isFieldName(value))
      throw new TypeError(`${place}: fields are called c0 to cn`);
    else checkSpec(value, place);
  }
}

function checkRows(rows: unknown, path: string): void {
  if (!Array.isArray(rows)) throw new TypeError(`${path}: data is a list of rows`);
  for (const row of rows) {
    for (const [name, value] of Object.entries(row as object)) {
      if (!isFieldName(name))
        throw new TypeError(`${path}: fields are called c0 to cn, not "${name}"`);
      const plain =
        typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
      if (!plain) throw new TypeError(`${path}: ${name} is neither text nor a finite number`);
    }
  }
}

function isFieldName(name: unknown): boolean {
  return typeof name === "string" && /^c\d+$/.test(name);
}
