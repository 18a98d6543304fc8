import { expect, test } from "vitest";
import type { ReportResult } from "../../notebook/result.ts";
import { placeCharts } from "./chart-place.ts";

const report = (slug: string, date: string, ...ids: string[]) =>
  ({ slug, date, title: slug, charts: ids.map((id) => ({ id })) }) as unknown as ReportResult;

test("a chart of an older report names the newest, which has an address that stays", () => {
  const placed = placeCharts(
    [report("q3", "2026-10-05", "a", "b"), report("q2", "2026-07-05", "a", "c")],
    "https://example.org/",
  );
  expect(placed.map((p) => [p.folder, p.report.slug, p.newer?.url ?? null])).toEqual([
    ["q3/charts/a/", "q3", null],
    ["q3/charts/b/", "q3", null],
    ["q2/charts/a/", "q2", "https://example.org/charts/a/"],
    ["q2/charts/c/", "q2", null],
    ["charts/a/", "q3", null],
    ["charts/c/", "q2", null],
    ["charts/b/", "q3", null],
  ]);
});
