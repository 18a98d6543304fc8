import type { Bounded } from "./outcome.ts";

/** `nearest`: up or down, as writers do. `floor`: always down, as YouTube shows its public counts. */
export type Rounding = "nearest" | "floor";

const POWERS: Readonly<Record<string, number>> = { "": 0, k: 3, m: 6, b: 9 };

/**
 * What a shortened count can mean. The step is one unit of its last digit ("3.4M": 100,000). `nearest`:
 * half a step to both sides; `floor`: from the number up to, not including, one step more. A whole number
 * without K, M or B is taken as exact: its noughts do not say whether they were counted.
 * @example roundInterval of "3.4M", nearest, is 3,400,000 (3,350,000 to 3,450,000)
 * @example roundInterval of "3.4M", floor, is 3,400,000 (3,400,000 to 3,500,000)
 * @throws RangeError when the text is not digits, a decimal point and K, M or B; a comma could be either
 * a decimal point or a thousands separator
 */
export function roundInterval(text: string, mode: Rounding): Bounded {
  const match = /^(\d+)(?:\.(\d+))?\s?([kmb]?)$/i.exec(text.trim());
  if (!match) throw new RangeError(`"${text}" is not a count such as 3.4M, 500k or 12345`);
  const [, whole = "", decimals = "", suffix = ""] = match;
  const steps = Number(whole + decimals);
  const power = (POWERS[suffix.toLowerCase()] ?? 0) - decimals.length;
  // Counted in steps and scaled once, so that 3.4M is 3400000 and not 3.4 * 1e6 with its binary rest.
  const scaled = (n: number) => (power >= 0 ? n * 10 ** power : n / 10 ** -power);
  const value = scaled(steps);
  if (suffix === "" && decimals === "") return { value, lo: value, hi: value };
  return mode === "floor"
    ? { value, lo: value, hi: scaled(steps + 1) }
    : { value, lo: scaled(steps - 0.5), hi: scaled(steps + 0.5) };
}
