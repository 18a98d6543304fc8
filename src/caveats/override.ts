import type { Caveat, Severity } from "../figures/caveat.ts";
import { RULES } from "./index.ts";
import { text } from "./message-value.ts";
import { unknown } from "./params.ts";

/** An editor's decision to show something in spite of a rule. The reason is printed with the caveat. */
export interface Override {
  readonly rule: string;
  readonly reason: string;
}

/** Name under which a caveat's data carries the reason for its override. */
export const OVERRIDE_REASON = "overrideReason";

const LIGHTER: Readonly<Record<Severity, Severity>> = { block: "warn", warn: "note", note: "note" };

/**
 * One step lighter: what was blocked is drawn with the sentence in the picture, what was in the picture
 * becomes a footnote. Nothing is silenced.
 */
export function override(caveat: Caveat, overrides: readonly Override[]): Caveat {
  const own = overrides.find((o) => o.rule === caveat.rule);
  if (!own) return caveat;
  return {
    ...caveat,
    severity: LIGHTER[caveat.severity],
    data: { ...caveat.data, [OVERRIDE_REASON]: text(own.reason) },
  };
}

/** @throws RangeError for a rule that does not exist or an override without a reason. */
export function checkOverrides(overrides: readonly Override[]): void {
  const ids = RULES.map((rule) => rule.id);
  for (const { rule, reason } of overrides) {
    if (!ids.includes(rule)) throw unknown("caveat rule", rule, ids);
    if (reason.trim() === "") throw new RangeError(`The override of ${rule} gives no reason`);
  }
}
