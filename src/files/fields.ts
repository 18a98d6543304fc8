import { z } from "zod";
import { isIsoDate } from "../calendar/dates.ts";
import { periodOf } from "../calendar/period.ts";

/** Field types that several hand-kept files share. */

export const idField = z.string().check(
  rule(
    (s) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(s),
    (s) => `"${s}" is not an id`,
    'use lower-case letters, digits and hyphens, such as "ifrc-tiktok".',
  ),
);

export const textField = z.string().check(
  rule(
    (s) => s.trim() !== "",
    () => "there is no text",
    "write the text, or remove the line.",
  ),
);

export const dateField = z
  .string()
  .check(
    rule(
      isIsoDate,
      (s) => `"${s}" is not a calendar date`,
      "write year-month-day, such as 2019-05-25.",
    ),
  );

/** A day, month or year: `2019-05-25`, `2019-05`, `2019`. */
export const partialDateField = z
  .union([z.string(), z.number()])
  .transform(String)
  .check(
    rule(
      (s) => periodOf(s) !== null,
      (s) => `"${s}" is not a day, month or year`,
      "write 2019-05-25, 2019-05 or 2019, as exactly as the source has it.",
    ),
  );

export const urlField = z.string().check(
  rule(
    (s) => /^https:\/\/[^\s"'<>]+$/.test(s),
    (s) => `"${s}" is not a web address`,
    "write the full address, beginning with https://.",
  ),
);

export const QUOTE_WORDS = 25;

export const quoteField = z.string().check(
  rule(
    (s) => s.trim().split(/\s+/).length <= QUOTE_WORDS,
    () => `the quotation has more than ${QUOTE_WORDS} words`,
    "keep only the words that make the claim.",
  ),
);

/** A check whose failure carries what to write instead. */
function rule(
  holds: (value: string) => boolean,
  message: (value: string) => string,
  hint: string,
): z.core.CheckFn<string> {
  return (ctx) => {
    if (holds(ctx.value)) return;
    ctx.issues.push({
      code: "custom",
      message: message(ctx.value),
      params: { hint },
      input: ctx.value,
      continue: true,
    });
  };
}
