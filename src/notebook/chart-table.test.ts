import { expect, it } from "vitest";
import * as api from "../index.ts";
import { IFRC } from "./fixtures/project-of.ts";
import { cell, reportOf } from "./fixtures/report-of.ts";
import { runReport } from "./run-report.ts";

it("has its days in the reader's words, and in its CSV as dates that programs read", async () => {
  const code = `charts.datesBySource({ id: "a", title: "T", facts: [
    { label: "Created", claims: claims().filter((c) => c.metric === "created-on") },
  ] })`;
  const report = reportOf(cell('import { charts, claims } from "followthrough"', code));
  const { result } = await runReport(IFRC, report, api);
  const [chart] = result.charts;
  const shown = chart?.table.rows.flat() ?? [];
  expect(shown.join("\n")).toContain("25 May 2019");
  expect(shown.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text))).toEqual([]);
  expect(chart?.csv).toContain("2019-05-25");
});
