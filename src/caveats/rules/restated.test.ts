import { expect, test } from "vitest";
import type { Observation } from "../../observations/observation.ts";
import type { Revision } from "../../store/resolve.ts";
import { resolve } from "../../store/resolve.ts";
import { account, context, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { series } from "../fixtures/series.ts";

const RULE = "restated";
const youtube = account("alpha", { platform: "youtube" });

const count = (
  day: string,
  value: number | null,
  retrievedOn: string | null,
  given: Partial<Observation> = {},
) =>
  observation(day, 0, {
    platform: "youtube",
    metric: "views",
    unit: "views",
    from: day,
    value,
    retrievedOn,
    source: { file: `data/${retrievedOn}.csv`, line: 2, column: 1 },
    ...given,
  });
/** The same day in an export of October and in one of November. */
const twice = (
  day: string,
  first: number | null,
  then: number | null,
  given: Partial<Observation> = {},
) => [count(day, first, "2026-10-05", given), count(day, then, "2026-11-05", given)];
const judge = (
  all: readonly Observation[],
  params = {},
  subject = series(() => 1000, { account: youtube }),
) => said(RULE, subject, { ...context({}), revisions: resolve(all).revisions }, params);

test("one day", () => {
  expect(judge(twice("2026-08-03", 1000, 1200))).toEqual([
    "warn one: YouTube changed its own count of views for 3 August 2026: 1,000 in the export of 5 October 2026, 1,200 in that of 5 November 2026.",
  ]);
});

test("several days, of which the largest change is named", () => {
  const all = [
    ...twice("2026-08-03", 1000, 1200),
    ...twice("2026-08-04", 9000, 8000),
    ...twice("2026-08-05", 1000, 900),
  ];
  expect(judge(all)).toEqual([
    "warn several: YouTube changed its own counts of views for 3 days. The largest change is that for 4 August 2026: 9,000 in the export of 5 October 2026, 8,000 in that of 5 November 2026.",
  ]);
});

test("two sources are no change of the platform's own", () => {
  const day = "2026-08-03";
  const byHand = [
    count(day, 1000, "2026-10-05", { capturedBy: "Ada" }),
    count(day, 1300, "2026-11-05"),
  ];
  expect(judge(byHand)).toEqual([
    "warn sources: Two sources count views of alpha on YouTube differently for one day; for 3 August 2026, 1,000 and 1,300. The second is used.",
  ]);
  expect(judge([count(day, 1000, "2026-10-05"), count(day, 1300, "2026-10-05")])[0]).toContain(
    "warn sources",
  );
  expect(judge([count(day, 1000, null), count(day, 1300, "2026-10-05")])[0]).toContain(
    "warn sources",
  );
});

test("changes that are small, or that the platform still makes", () => {
  expect(judge(twice("2026-08-03", 1000, 1006))).toHaveLength(1);
  expect(judge(twice("2026-08-03", 1000, 1005))).toEqual([]);
  expect(judge(twice("2026-08-03", 1000, 1200), { rel: 0.2 })).toEqual([]);
  expect(judge(twice("2026-08-03", 1000, 1201), { rel: 0.2 })).toHaveLength(1);
  // Downloaded two days after: YouTube's counts need up to three.
  const early = [count("2026-09-30", 1000, "2026-10-02"), count("2026-09-30", 1200, "2026-11-05")];
  expect(judge(early)).toEqual([]);
});

test("other days, metrics, surfaces and accounts", () => {
  for (const all of [
    twice("2026-06-30", 1000, 1200),
    twice("2026-10-01", 1000, 1200),
    twice("2026-08-03", 1000, 1200, { metric: "likes" }),
    twice("2026-08-03", 1000, 1200, { surface: "shorts" }),
    twice("2026-08-03", 1000, 1200, { account: "beta" }),
  ]) {
    expect(judge(all)).toEqual([]);
  }
});

test("missing counts, a count of nothing, and days that came to nothing", () => {
  const nothing: Revision = {
    earlier: count("2026-08-03", null, "2026-10-05"),
    current: count("2026-08-03", 1200, "2026-11-05"),
    expected: false,
  };
  const facts = { ...context({}), revisions: [nothing] };
  expect(
    said(
      RULE,
      series(() => 1, { account: youtube }),
      facts,
    ),
  ).toEqual([]);
  expect(judge(twice("2026-08-03", null, 1200))).toEqual([]);
  expect(judge(twice("2026-08-03", 0, 2))[0]).toContain("0 in the export");
  expect(
    judge(
      twice("2026-08-03", 10, 20),
      {},
      series(() => null, { account: youtube }),
    ),
  ).toHaveLength(1);
});
