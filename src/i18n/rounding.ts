/**
 * How many decimals say something about a number of this size: none from 10 up and for whole numbers,
 * else as many as two significant digits need.
 * @example pickDecimals(2.366) is 1, pickDecimals(0.0567) is 3, pickDecimals(54.8) is 0
 */
export function pickDecimals(value: number): number {
  const size = Math.abs(value);
  if (size >= 10 || Number.isInteger(value)) return 0;
  const decimals = 1 - Math.floor(Math.log10(size));
  // Below 1e-19 there is nothing left to tell a reader, and number formats stop at 20 decimals.
  return Math.min(20, decimals);
}

/** Half away from zero, as in the text that readers see. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}
