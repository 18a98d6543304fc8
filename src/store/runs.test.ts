import fc from "fast-check";
import { expect, it } from "vitest";
import type { Observation } from "../observations/observation.ts";
import { anchor } from "./fixtures/store-project.ts";
import { fromRuns, toRuns } from "./runs.ts";

const BASE = anchor("fed-x", "x", "2026-06-01", 7);
const day = fc.constantFrom("2026-06-01", "2026-06-02", "2026-06-03");

/** Each field is now like its neighbour's, now unlike it. */
const observations: fc.Arbitrary<Observation> = fc
  .record({
    account: fc.constantFrom("fed-x", "fed-y"),
    platform: fc.constantFrom("x", "tiktok"),
    surface: fc.constantFrom("account", "shorts"),
    metric: fc.constantFrom("followers", "views"),
    from: fc.option(day),
    at: day,
    value: fc.option(fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
    unit: fc.constantFrom("followers", "views"),
    file: fc.constantFrom("a.csv", "b.csv"),
    line: fc.nat(),
    column: fc.nat(2),
    retrievedOn: fc.option(day),
    definition: fc.option(fc.constantFrom("a", "b")),
    status: fc.constantFrom("observed", "derived", "restated"),
    paid: fc.constantFrom("paid", "unknown"),
    capturedBy: fc.option(fc.constantFrom("Ada", "Bo")),
  })
  .map(({ file, line, column, ...rest }) => ({ ...BASE, ...rest, source: { file, line, column } }));

const kept = (all: readonly Observation[]) => JSON.parse(JSON.stringify(toRuns(all)));

it("keeps every observation as it is and where it is", () => {
  fc.assert(
    fc.property(fc.array(observations), (all) => {
      // JSON knows no negative zero, and no export does.
      const plain = all.map((o) => ({ ...o, value: o.value === 0 ? 0 : o.value }));
      expect(fromRuns(kept(plain))).toEqual(plain);
    }),
  );
});

it("keeps a series of one export in one piece", () => {
  const days = Array.from({ length: 20 }, (_, i) => ({
    ...BASE,
    from: `2026-06-${10 + i}`,
    at: `2026-06-${10 + i}`,
    value: i === 3 ? null : i,
    source: { ...BASE.source, line: i + 2 },
  }));
  const runs = toRuns(days);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.from).toBe("at");
  expect(fromRuns(kept(days))).toEqual(days);
  const restated = days.map((o, i) => (i === 5 ? { ...o, status: "restated" as const } : o));
  expect(toRuns(restated).map((run) => run.at.length)).toEqual([5, 1, 14]);
});

it("makes nothing of nothing", () => {
  expect(toRuns([])).toEqual([]);
  expect(fromRuns([])).toEqual([]);
});
