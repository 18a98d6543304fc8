import { isFrame } from "./frame/index.ts";

/** A value that a page has no way to show, and what to write in its place. */
export class CannotShow extends TypeError {
  readonly code: string;
  readonly hint: string;

  constructor(what: { code?: string; message: string; hint: string }) {
    super(what.message);
    this.name = "CannotShow";
    this.code = what.code ?? "cannot-show";
    this.hint = what.hint;
  }
}

/** What to write in place of `a + b`. */
export const ARITHMETIC_HINT =
  "work with figures by sum([...]), difference(a, b), product(a, b) or quotient(a, b): they keep source, bounds and caveats.";

/** What plain operators leave of a figure: text in which nobody can read a number. */
export function isLostFigure(value: unknown): value is string {
  return typeof value === "string" && value.includes("[object Object]");
}

/** Why a value cannot be shown. In `prose` stands what fits within a line, in a cell also blocks. */
export function cannotShow(value: unknown, where: "prose" | "cell"): CannotShow {
  if (isLostFigure(value) || Number.isNaN(value))
    return new CannotShow({
      code: "unsourced-number",
      message:
        "Plain operators and text cannot hold a figure: its source and its caveats are lost.",
      hint: `${ARITHMETIC_HINT} In text, write say\`...\`.`,
    });
  if (typeof value === "number" || typeof value === "bigint")
    return new CannotShow({
      code: "unsourced-number",
      message: "A bare number has no source, no date and no caveat.",
      hint: "show a figure, an observation or a claim; a number worked out by hand needs figure(value, { from: [...] }), one worked out from figures sum, difference, product or quotient.",
    });
  if (value === undefined || value === null)
    return new CannotShow({
      message: "There is nothing to show here.",
      hint: "show a figure: a missing number says why it is missing.",
    });
  if (value instanceof Promise)
    return new CannotShow({
      message: "This is a promise, not yet a value.",
      hint: "write await before it.",
    });
  if (isFrame(value))
    return new CannotShow({
      message: "The numbers of a DataFrame have lost their source.",
      hint: "show it with tableOfFrame(frame, caption, { from: [...] }), or single numbers as figure(value, { from: [...] }) in table(...).",
    });
  return new CannotShow({
    message: `${kindOf(value)} cannot be shown.`,
    hint:
      where === "prose"
        ? "show a figure, a claim, an observation or text."
        : "show a figure, claim, table, chart or text, or end the cell with a semicolon.",
  });
}

function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `A ${typeof value}`;
  const name = Object.getPrototypeOf(value)?.constructor?.name;
  return name && name !== "Object" ? `A value of type ${name}` : "An object";
}
