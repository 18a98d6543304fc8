import type { Evidence } from "./evidence.ts";

/**
 * `block`: not drawn, its replacement is. `warn`: the sentence goes into the picture.
 * `note`: a footnote.
 */
export type Severity = "block" | "warn" | "note";

/** A value inside a caveat's sentence, kept exact and unformatted until a language is known. */
export type MessageValue =
  | { readonly type: "number"; readonly value: number; readonly unit?: string }
  | { readonly type: "date"; readonly value: string }
  | { readonly type: "text"; readonly value: string }
  /** Words of our own inside a sentence: the message of that id, in the sentence's language. */
  | { readonly type: "message"; readonly id: string; readonly data?: MessageData }
  | { readonly type: "list"; readonly value: readonly MessageValue[]; readonly join: "and" | "or" };

export type MessageData = Readonly<Record<string, MessageValue>>;

/** What a rule says about a figure, comparison, chart, claim or report. */
export interface Caveat {
  /** Rule id: `unequal-account-age`. */
  readonly rule: string;
  /** Which of the rule's sentences: `default`, `totals`, `rates` ... */
  readonly branch: string;
  readonly severity: Severity;
  readonly data: MessageData;
  /** Of what it is said, where several things stand together: the name of an account. */
  readonly about?: string;
  readonly evidence: readonly Evidence[];
  /** Share of the headline figure that the finding puts in doubt, 0 to 1; orders the warnings. */
  readonly effect: number;
}
