import type { Observation } from "../observations/observation.ts";
import { group } from "../store/group.ts";

/** What was paid for, of all that was counted, in the unit of the metric. */
export interface PaidShare {
  readonly paid: number;
  readonly whole: number;
  /** False where a day's paid part is not known: then more may have been paid for. */
  readonly complete: boolean;
  readonly observations: readonly Observation[];
}

/**
 * The paid part of a metric, where the counts tell it apart: in their `paid` field, or in parts by origin
 * such as `impressions:origin:sponsored`. A count of everything (`mixed`) is the whole of its day, else what
 * was paid for and what was not are added up.
 * @returns null where the counts do not tell the two apart
 */
export function paidShare(observations: readonly Observation[], metric: string): PaidShare | null {
  const counted = observations.filter(
    (o) => o.value !== null && (o.metric === metric || o.metric.startsWith(`${metric}:origin:`)),
  );
  const days = [...group(counted, dayOf).values()].map((rows) => dayShare(rows, metric));
  if (days.length === 0 || days.some((day) => day === null)) return null;
  const known = days.filter((day) => day !== null);
  const told = known.some((day) => day.paid !== null) || !known.some((day) => day.mixed);
  if (!told) return null;
  return {
    paid: known.reduce((sum, day) => sum + (day.paid ?? 0), 0),
    whole: known.reduce((sum, day) => sum + day.whole, 0),
    complete: known.every((day) => day.paid !== null),
    observations: counted,
  };
}

interface DayShare {
  readonly paid: number | null;
  readonly whole: number;
  readonly mixed: boolean;
}

function dayShare(rows: readonly Observation[], metric: string): DayShare | null {
  const own = rows.filter((o) => o.metric === metric);
  // Nobody says whether such a count has the paid part in it.
  if (own.some((o) => o.paid === "unknown")) return null;
  const sum = (kind: Observation["paid"], from = rows) => {
    const values = from.filter((o) => o.paid === kind).flatMap((o) => o.value ?? []);
    return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
  };
  const [paid, mixed] = [sum("paid"), sum("mixed", own)];
  return { paid, mixed: mixed !== null, whole: mixed ?? (sum("organic") ?? 0) + (paid ?? 0) };
}

function dayOf({ surface, from, at }: Observation): string {
  return JSON.stringify([surface, from, at]);
}
