import type { Caveat, Severity } from "../figures/caveat.ts";
import { RULES } from "./index.ts";
import { text } from "./message-value.ts";
import { unknown } from "./params.ts";

/** An editor's decision to show something in spite of a rule. The reason is printed with the caveat. */
export interface Override {
  readonly rule: string;
  /** The lightest that a caveat of the rule becomes; without it, one step lighter. */
  readonly severity?: LighterSeverity | undefined;
  readonly reason: string;
}

/** What an override may make of a caveat. Leaving it out is none of them: no number goes without its caveat. */
export const LIGHTER_SEVERITIES = ["warn", "note"] as const;
export type LighterSeverity = (typeof LIGHTER_SEVERITIES)[number];

/** Name under which a caveat's data carries the reason for its override. */
export const OVERRIDE_REASON = "overrideReason";

const LIGHTER: Readonly<Record<Severity, Severity>> = { block: "warn", warn: "note", note: "note" };

/**
 * One step lighter: what was blocked is drawn with the sentence in the picture, what was in the picture
 * becomes a footnote. Nothing is silenced, and what stays as it was needs no reason.
 */
export function override(caveat: Caveat, overrides: readonly Override[]): Caveat {
  const own = overrides.find((o) => o.rule === caveat.rule);
  const severity = LIGHTER[caveat.severity];
  if (!own || severity === caveat.severity) return caveat;
  if (own.severity === "warn" && severity === "note") return caveat;
  return {
    ...caveat,
    severity,
    data: { ...caveat.data, [OVERRIDE_REASON]: text(own.reason) },
  };
}

/** Whether an editor made it lighter: then it is said with the reason, and where it would have stood. */
export function isOverridden(caveat: Caveat): boolean {
  return Object.hasOwn(caveat.data, OVERRIDE_REASON);
}

/** @throws RangeError for a rule that does not exist or an override without a reason. */
export function checkOverrides(overrides: readonly Override[]): void {
  const ids = RULES.map((rule) => rule.id);
  for (const { rule, reason } of overrides) {
    if (!ids.includes(rule)) throw unknown("caveat rule", rule, ids);
    if (reason.trim() === "") throw new RangeError(`The override of ${rule} gives no reason`);
  }
}
