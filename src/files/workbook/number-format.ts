/** What a number format makes of a number. `time` has hours and no day; `elapsed` counts hours past 24. */
export type NumberFormat = "number" | "date" | "time" | "elapsed";

/**
 * What a format code shows, by the letters outside of quotation marks, escapes and brackets
 * (ECMA-376 part 1, section 18.8.31). The first section decides: it is the one for positive numbers.
 */
export function numberFormat(code: string): NumberFormat {
  const letters = code
    .replace(/"[^"]*"?|\\[\s\S]|[_*][\s\S]|general|e[+-]/gi, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "")
    .replace(/;[\s\S]*$/, "");
  if (/\[(?:h+|m+|s+)\]/i.test(letters)) return "elapsed";
  if (/[ydbe]/i.test(letters)) return "date";
  if (/[hs]/i.test(letters)) return "time";
  return /m/i.test(letters) ? "date" : "number";
}

/**
 * The formats that a workbook names by number only (ECMA-376 part 1, section 18.8.30). What 34, 35, 55 and
 * 56 show depends on the language; as `time` they are read by their value, with a day where there is one.
 */
export function builtInFormat(id: number): NumberFormat {
  const within = (...ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([from, to]) => id >= from && id <= to);
  if (within([14, 17], [22, 22], [27, 31], [36, 36], [50, 54], [57, 58])) return "date";
  if (within([71, 74], [77, 77], [81, 81])) return "date";
  if (within([18, 21], [32, 35], [45, 45], [47, 47], [55, 56], [75, 76], [78, 78], [80, 80]))
    return "time";
  return within([46, 46], [79, 79]) ? "elapsed" : "number";
}
