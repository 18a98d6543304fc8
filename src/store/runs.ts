import type { IsoDate } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";

/**
 * Observations as they are kept in a file: those next to each other mostly differ in day, value and line alone. So
 * written they take a fifth of the room, and a fifth of the time to be read.
 */
export interface Run {
  /** The first one; the others are like it in all that the lists do not say. */
  readonly first: Observation;
  /** Windows of flows: all days on which they begin, or the word for "on the day itself". */
  readonly from: readonly IsoDate[] | "at" | null;
  readonly at: readonly IsoDate[];
  readonly value: readonly (number | null)[];
  readonly line: readonly number[];
}

/** The same observations, in their order. */
export function toRuns(observations: readonly Observation[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 1; i <= observations.length; i++) {
    const [first, next] = [observations[start], observations[i]];
    if (first === undefined || (next !== undefined && isLike(first, next))) continue;
    runs.push(runOf(first, observations.slice(start, i)));
    start = i;
  }
  return runs;
}

export function fromRuns(runs: readonly Run[]): Observation[] {
  const observations: Observation[] = [];
  for (const { first, from, at, value, line } of runs) {
    const { file, column } = first.source;
    // Millions may come by here: no more is made for each than the observation itself.
    for (let i = 0; i < at.length; i++) {
      const day = at[i] ?? first.at;
      observations.push({
        account: first.account,
        platform: first.platform,
        surface: first.surface,
        metric: first.metric,
        from: from === null ? null : from === "at" ? day : (from[i] ?? null),
        at: day,
        value: value[i] ?? null,
        unit: first.unit,
        source: { file, line: line[i] ?? 0, column },
        retrievedOn: first.retrievedOn,
        definition: first.definition,
        status: first.status,
        paid: first.paid,
        capturedBy: first.capturedBy,
      });
    }
  }
  return observations;
}

function runOf(first: Observation, all: readonly Observation[]): Run {
  return {
    first,
    from: windowsOf(all),
    at: all.map((o) => o.at),
    value: all.map((o) => o.value),
    line: all.map((o) => o.source.line),
  };
}

function windowsOf(all: readonly Observation[]): Run["from"] {
  if (all.every((o) => o.from === o.at)) return "at";
  const days = all.flatMap((o) => (o.from === null ? [] : [o.from]));
  return days.length === 0 ? null : days;
}

function isLike(a: Observation, b: Observation): boolean {
  return (
    a.metric === b.metric &&
    a.source.file === b.source.file &&
    a.source.column === b.source.column &&
    a.surface === b.surface &&
    a.account === b.account &&
    a.platform === b.platform &&
    a.unit === b.unit &&
    a.retrievedOn === b.retrievedOn &&
    a.definition === b.definition &&
    a.status === b.status &&
    a.paid === b.paid &&
    a.capturedBy === b.capturedBy &&
    (a.from === null) === (b.from === null)
  );
}
