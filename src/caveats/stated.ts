import type { Claim } from "../claims/claim.ts";
import type { MessageData } from "../figures/caveat.ts";
import { date, number, text } from "./message-value.ts";

/**
 * What a claim states, as data of a message: `<name>` the number or date, `<name>As` how to word it
 * (`exact`, `about`, `over`, `atLeast`, `atMost`, `range` with `<name>To`, `date`).
 * An `[101, null]` without a value was said as "over 100", and is worded so again.
 * @returns null for a claim that states neither number nor date.
 */
export function stated(name: string, claim: Claim): MessageData | null {
  if (claim.date) return { [name]: date(writtenDate(claim.date)), [`${name}As`]: text("date") };
  const worded = (value: number, as: string): MessageData => ({
    [name]: number(value),
    [`${name}As`]: text(as),
  });
  const { value } = claim;
  const { lo, hi } = claim.interval ?? { lo: value, hi: value };
  if (lo !== null && lo === hi) return worded(lo, "exact");
  if (lo !== null && hi !== null) {
    if (value !== null) return worded(value, "about");
    return { ...worded(lo, "range"), [`${name}To`]: number(hi) };
  }
  if (lo !== null && value === null) return worded(lo - 1, "over");
  if (lo !== null && value !== null) return worded(value, value < lo ? "over" : "atLeast");
  if (hi !== null) return worded(hi, "atMost");
  return null;
}

function writtenDate({ from, precision }: NonNullable<Claim["date"]>): string {
  return from.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
