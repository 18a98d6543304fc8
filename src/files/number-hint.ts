/** Words for powers of ten that mean the same wherever they are used; `mil` and `billón` do not. */
const SCALES: readonly [RegExp, number][] = [
  [/^(k|thousand|tsd|tausend)$/i, 1e3],
  [/^(m|mn|mln|mio|millions?|mill[oó]n|millones|millionen)$/i, 1e6],
  [/^(bn|b|billion|mrd|md|milliards?|milliarden?)$/i, 1e9],
];

/** What to write for a whole number that was written as people say it. Where two readings are possible, none is named. */
export function numberHint(text: string): string {
  const count = spoken(text.trim()) ?? grouped(text.trim());
  return count !== null && Number.isSafeInteger(count)
    ? `write the digits only: ${count}.`
    : "write the digits only, such as 3400000.";
}

/** `3.4 million`. Three digits behind the mark could be thousands: `3,400 million`. */
function spoken(text: string): number | null {
  const [, whole, fraction = "", word = ""] =
    /^(\d+)(?:[.,](\d{1,2}|\d{4,}))?\s*(\p{L}+)\.?$/u.exec(text) ?? [];
  const scale = SCALES.find(([words]) => words.test(word))?.[1];
  if (whole === undefined || scale === undefined) return null;
  // Shifted as text: 1.1e9 is exact, 1.1 * 1e9 need not be.
  return Number(`${whole}.${fraction}e${Math.log10(scale)}`);
}

/** `3,400,000`, `3 400 000`, `3’400’000`, `34,00,000`. One point could be a decimal point: `3.400`. */
function grouped(text: string): number | null {
  const [, mark = ""] = /^\d{1,3}(?:([\s,.'’])\d{3})(?:\1\d{3})*$/.exec(text) ?? [];
  const lakhs = /^\d{1,2}(,\d{2})+,\d{3}$/.test(text);
  if (!lakhs && (mark === "" || (mark === "." && text.split(".").length === 2))) {
    return /^\d+$/.test(text) ? Number(text) : null;
  }
  return Number(text.replace(/\D/g, ""));
}
