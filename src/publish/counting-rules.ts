import { addDays, type IsoDate } from "../calendar/dates.ts";
import type { Precision } from "../calendar/period.ts";
import type { Platform } from "../observations/observation.ts";
import { boundariesOf } from "../platforms/boundary.ts";
import type { Definition } from "../platforms/definition.ts";
import { definitionsIn } from "../platforms/definition-at.ts";
import { DEFINITIONS } from "../platforms/registry.ts";
import { group } from "../store/group.ts";

/** A definition over the time in which it held. */
export interface CountingRule {
  readonly definition: Definition;
  /** null: not known, or known only from memory. */
  readonly from: IsoDate | null;
  /** null: no end is known. */
  readonly to: IsoDate | null;
  /** How exactly the end is known. */
  readonly toPrecision: Precision;
  /** On its first day the counting changed, not only the name. */
  readonly changed: boolean;
}

/** All rules by which a platform counted one thing in one place, the oldest first. */
export interface Count {
  readonly metric: string;
  readonly surfaces: readonly string[];
  readonly rules: readonly CountingRule[];
}

/** Everything that the registry knows a platform to count, in the registry's order. */
export function countsOf(platform: Platform): Count[] {
  const own = DEFINITIONS.filter((d) => d.platform === platform);
  return [...group(own, (d) => `${d.metric} ${d.surfaces.join()}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const changes = boundariesOf(platform, first.surfaces[0] ?? "account", first.metric);
    const rules = same
      .map((d) => ruleOf(d, same, new Set(changes.map((c) => c.date))))
      .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    return [{ metric: first.metric, surfaces: first.surfaces, rules }];
  });
}

/** The day from which a rule is drawn and sorted, sure or not. */
function startOf({ definition }: CountingRule): IsoDate {
  return definition.validFrom ?? "";
}

function ruleOf(
  d: Definition,
  same: readonly Definition[],
  changes: ReadonlySet<IsoDate>,
): CountingRule {
  const from = d.fromMemory.length > 0 ? null : d.validFrom;
  const changed = from !== null && changes.has(from);
  const next = same.find((other) => other.validFrom !== null && replaces(other, d));
  const to = d.validTo ?? (next?.validFrom ? addDays(next.validFrom, -1) : null);
  const toPrecision = next?.precision ?? d.precision ?? "day";
  return { definition: d, from, to, toPrecision, changed };
}

/** Whether `d` holds no longer on the first day of another. */
function replaces(other: Definition, d: Definition): boolean {
  const day = other.validFrom ?? "";
  if (other === d || day <= (d.validFrom ?? "")) return false;
  if (d.validTo !== null) return day === addDays(d.validTo, 1);
  const held = definitionsIn(d.platform, d.surfaces[0] ?? "account", d.metric, {
    from: day,
    to: day,
  });
  return !held.includes(d);
}
