import { expect, test } from "vitest";
import { account } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import { series } from "../fixtures/series.ts";

const RULE = "partial-period";
const Q4 = { from: "2026-10-01", to: "2026-12-31" };
const until = (last: string, given: Parameters<typeof series>[1] = {}) =>
  said(
    RULE,
    series((day) => (day <= last ? 5 : null), { window: Q4, ...given }),
  );

test("a running quarter names the days to set it against", () => {
  expect(until("2026-11-21", { downloadedOn: "2026-11-23" })).toEqual([
    "block running-quarter: This quarter has 52 of 92 days so far. As many days of the quarter before are those from 1 July 2026 to 21 August 2026.",
  ]);
  expect(until("2026-11-21", { downloadedOn: null })).toHaveLength(1);
});

test("another time that still runs", () => {
  const window = { from: "2026-10-15", to: "2026-11-30" };
  expect(until("2026-11-21", { window, downloadedOn: "2026-11-22" })).toEqual([
    "block running: This time has 38 of 47 days so far, up to 21 November 2026.",
  ]);
});

test("a finished quarter of which the export holds a part", () => {
  expect(until("2026-12-20", { downloadedOn: "2027-01-20" })).toEqual([
    "block stopped: The counts end on 20 December 2026, after 81 of 92 days, so they are not those of the whole time.",
  ]);
});

test("a download within the time for which a platform still changes its counts", () => {
  const on = (downloadedOn: string | null, platform: "tiktok" | "youtube" | "x" = "youtube") =>
    until(Q4.to, { downloadedOn, account: account("alpha", { platform }) });
  expect(on("2027-01-02")).toEqual([
    "block revising: This was downloaded on 2 January 2027; YouTube may still change the counts of the last 3 days up to 31 December 2026.",
  ]);
  expect(on("2027-01-03")).toEqual([]);
  expect(on("2027-01-02", "tiktok")).toEqual([]);
  expect(on("2027-01-02", "x")).toHaveLength(1);
  expect(on(null)).toEqual([]);
});

test("a series without any count, and whatever is no series", () => {
  expect(until("2026-09-30")).toEqual([]);
});
