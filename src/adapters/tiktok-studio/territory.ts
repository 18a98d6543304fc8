import { normalizeName } from "../header.ts";

/** The rest of the world, as TikTok writes it below the territories that it names. */
const REST = "others";

/** Names that Intl no longer writes. */
const FORMER: Readonly<Record<string, string>> = { turkey: "TR", "czech republic": "CZ" };

/**
 * How one table names its territories: in all rows by codes of two letters, or in all rows by English names.
 * @returns reads a label as its code or as `others`; null for what does not fit the other rows
 */
export function territoryReader(labels: readonly string[]): (label: string) => string | null {
  const { byCode, byName } = regions();
  const areas = labels.map(normalizeName).filter((label) => label !== REST);
  const fits = (named: ReadonlyMap<string, string>) => areas.filter((a) => named.has(a)).length;
  const named = fits(byCode) >= fits(byName) ? byCode : byName;
  return (label) => {
    const name = normalizeName(label);
    return name === REST ? REST : (named.get(name) ?? null);
  };
}

/** Codes of today's regions, by themselves and by their English names, in lower case. */
function regions() {
  const byCode = new Map<string, string>();
  const byName = new Map(Object.entries(FORMER));
  const names = (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames("en", { type: "region", style, fallback: "none" }),
  );
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const called = names.flatMap((list) => list.of(code) ?? []);
    const isToday = new Intl.Locale(`und-${code}`).region === code;
    if (called.length === 0 || !isToday) continue;
    byCode.set(code.toLowerCase(), code);
    for (const name of called) byName.set(normalizeName(name), code);
  }
  return { byCode, byName };
}
