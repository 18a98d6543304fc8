import type { MessageValue } from "../figures/caveat.ts";

/** A number of a sentence, exact; unit as in `Figure.unit`. */
export function number(value: number, unit?: string): MessageValue {
  return unit === undefined ? { type: "number", value } : { type: "number", value, unit };
}

/** A day, month or year of a sentence: `2018-07-11`, `2018-07`, `2018`. */
export function date(value: string): MessageValue {
  return { type: "date", value };
}

export function text(value: string): MessageValue {
  return { type: "text", value };
}

export function list(value: readonly MessageValue[]): MessageValue {
  return { type: "list", value, join: "and" };
}

/** Names of a sentence, each once, in the order given. */
export function names(values: readonly string[]): MessageValue {
  return list([...new Set(values)].map(text));
}

/** Things of which each may be the one, in the order given. */
export function either(values: readonly string[]): MessageValue {
  return { type: "list", value: [...new Set(values)].map(text), join: "or" };
}
