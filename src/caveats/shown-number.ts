import { formatNumber } from "../i18n/format.ts";
import { LANGUAGES } from "../i18n/language.ts";
import { formatValue } from "../i18n/message.ts";
import { number } from "./message-value.ts";

/** What joins the digits of one number: group and decimal marks, also those of French and Arabic. */
const WITHIN = String.raw`[.,٫٬’'\u00a0\u202f]?`;

/** Whether a text shows a number, written as one of the report languages writes it, whole or as words. */
export function showsNumber(text: string, value: number, unit: string): boolean {
  return LANGUAGES.some((language) =>
    [
      formatValue(number(value, unit), language),
      formatNumber(value, { language, unit }),
      formatNumber(value, { language, unit, compact: true }),
    ].some((written) => standsIn(text, written)),
  );
}

/** As a number of its own: no part of a longer one, and no percentage. */
function standsIn(text: string, written: string): boolean {
  // Who types a number by hand types a hyphen for its sign.
  const literal = written
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace("\u2212", "[-\u2212]");
  return new RegExp(
    String.raw`(?<!\p{Nd}${WITHIN})${literal}(?!${WITHIN}\p{Nd}|[\s\u200e\u200f]*[%٪﹪％])`,
    "u",
  ).test(text);
}
