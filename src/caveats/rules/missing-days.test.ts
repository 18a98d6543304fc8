import { expect, test } from "vitest";
import { said } from "../fixtures/said.ts";
import { series } from "../fixtures/series.ts";

const RULE = "missing-days";
const without = (from: string, to: string, given: Parameters<typeof series>[1] = {}) =>
  said(
    RULE,
    series((day) => (from <= day && day <= to ? null : 5), given),
  );

test("a week in a row", () => {
  expect(without("2026-08-03", "2026-08-09")).toEqual([
    "warn flow: 7 of 92 days have no count, all in a row (3 August 2026 to 9 August 2026); what they brought is left out.",
  ]);
  expect(without("2026-08-03", "2026-08-09", { metric: "followers" })[0]).toContain(
    "; the line over them is drawn, not measured.",
  );
  expect(without("2026-08-03", "2026-08-08")).toEqual([]);
});

test("a tenth of all days", () => {
  const every = (n: number) =>
    said(
      RULE,
      series((_, i) => (i % n === 1 ? null : 5)),
    );
  expect(every(9)).toEqual([
    "warn flow: 11 of 92 days have no count; what they brought is left out.",
  ]);
  expect(every(12)).toEqual([]);
});

test("some in a row, some not; days that are not there at all; interpolated ones", () => {
  const subject = series((_, i) => (i === 5 || (i > 20 && i < 28) ? null : 5));
  const found = [
    expect.stringContaining(
      "8 of 92 days have no count, 7 of them in a row (22 July 2026 to 28 July 2026)",
    ),
  ];
  expect(said(RULE, subject)).toEqual(found);
  const observations = subject.observations.filter((o) => o.value !== null);
  expect(said(RULE, { ...subject, observations })).toEqual(found);
  const drawn = subject.observations.map((o) =>
    o.value === null ? { ...o, value: 5, status: "interpolated" as const } : o,
  );
  expect(said(RULE, { ...subject, observations: drawn })).toEqual(found);
});

test("an end that nobody counted withdraws exact growth", () => {
  expect(without("2026-07-01", "2026-07-04")).toEqual([
    "block start: The first 4 of 92 days have no count; counts begin on 5 July 2026, so exact growth is not known.",
  ]);
  expect(without("2026-09-20", "2026-09-30")).toEqual([
    "block end: The last 11 of 92 days have no count; counts end on 19 September 2026, so exact growth is not known.",
  ]);
  const both = series((day) => (day < "2026-07-08" || day > "2026-09-20" ? null : 5));
  expect(said(RULE, both)).toEqual([
    "block both-ends: The first 7 and the last 10 of 92 days have no count; counts run from 8 July 2026 to 20 September 2026, so exact growth is not known.",
  ]);
  expect(without("2026-07-01", "2026-07-03")).toEqual([]);
});

test("days that had not ended when the export was downloaded are not missing", () => {
  expect(without("2026-08-20", "2026-09-30", { downloadedOn: "2026-08-21" })).toEqual([]);
  expect(without("2026-08-10", "2026-09-30", { downloadedOn: "2026-08-21" })[0]).toContain(
    "block end: The last 11 of 51 days",
  );
});

test("a series without any count says nothing", () => {
  expect(without("2026-07-01", "2026-09-30")).toEqual([]);
});
