import type { Period } from "../calendar/period.ts";
import type { ValueAt } from "../growth/interpolate.ts";
import {
  type AgedPoint,
  byAge,
  type LaunchAligned,
  launchAligned,
} from "../growth/launch-aligned.ts";
import type { Observation } from "../observations/observation.ts";

/** One account's counts, to be set by its age. */
export interface LaunchRow {
  /** `Instagram` */
  readonly name: string;
  /** One metric, at most one count a day; a null value is a gap. */
  readonly observations: readonly Observation[];
  /** The first and the last day on which the account may have been opened; null where no source says. */
  readonly created: Period | null;
  /** What the account had at the common age, `12,366`; where nothing is known of that, why. */
  readonly value: string;
}

export interface LaunchWords {
  /** `Days since the account was opened`, and the same in years. */
  readonly axis: { readonly days: string; readonly years: string };
  /** Names an age, in the unit of the axis. */
  readonly age: (value: number) => string;
  readonly tick: (value: number) => string;
  /** What bands and dashes mean and where the curves are cut; may be empty. */
  readonly note: string;
  readonly columns: { readonly age: string };
}

/** A curve as it is drawn, up to the common age. */
export interface LaunchCurve {
  readonly points: readonly AgedPoint[];
  /** Ages of counts that were worked out, not read off a platform. */
  readonly derived: ReadonlySet<number>;
  /** What the account had at the common age. */
  readonly atAge: ValueAt;
  /** How much younger the account may be, in days. */
  readonly slack: number;
}

/** The curves of the accounts in their order, null where one has none, and the age at which they end. */
export function launchCurves(rows: readonly LaunchRow[]): {
  readonly age: number;
  readonly curves: readonly (LaunchCurve | null)[];
} {
  const whole = rows.map(curveOf);
  const aligned = launchAligned(whole.flatMap((c) => (c ? [c.points] : [])));
  const cut = [...aligned.curves];
  const curves = whole.map((c) => {
    const own = c && cut.shift();
    return c && own ? { ...c, atAge: own.atAge, points: upTo(aligned.age ?? 0, own) } : null;
  });
  return { age: aligned.age ?? 0, curves };
}

function curveOf({ observations, created }: LaunchRow): Omit<LaunchCurve, "atAge"> | null {
  const known = observations.filter((o) => o.value !== null);
  if (created === null || known.length === 0) return null;
  const points = byAge(
    known.map((o) => ({ date: o.at, value: o.value })),
    created.from,
  );
  const derived = known
    .map((o, i) => ({ date: o.at, value: i, counted: o.status === "observed" }))
    .filter((p) => !p.counted);
  const [own] = byAge([{ date: created.to, value: 0 }], created.from);
  return {
    points,
    derived: new Set(byAge(derived, created.from).map((p) => p.age)),
    slack: own?.age ?? 0,
  };
}

/** The curve to its end; where it is cut between two counts, the line between them is cut too. */
function upTo(age: number, { points, atAge }: LaunchAligned["curves"][number]): AgedPoint[] {
  if (atAge.kind !== "interpolated" || atAge.value === null) return [...points];
  return [...points, { age, value: atAge.value, lo: atAge.lo, hi: atAge.hi }];
}
