import { expect, it } from "vitest";
import { account, observation } from "../caveats/fixtures/facts.ts";
import { spots } from "../files/fixtures/source-of.ts";
import * as api from "../index.ts";
import { projectOf } from "./fixtures/project-of.ts";
import { cell, FRONT, problemsOf, reportSource } from "./fixtures/report-of.ts";
import { missingProblems } from "./missing-problems.ts";
import { readReport } from "./report-file.ts";
import { runReport } from "./run-report.ts";

const project = projectOf({
  accounts: [account("alpha"), account("beta", { platform: "x" })],
  observations: [observation("2026-09-30", 5)],
});
const reportOfQuarter = (id: string, body: string) => {
  const text = FRONT.replace("---\n", `---\nparams: {quarter: ${id}}\n`) + body;
  const { report } = readReport({ ...reportSource("", "a"), text, lines: text.split("\n") });
  if (!report) throw new Error("no report");
  return report;
};

it("a report of a quarter lists what it waits for, each with where to put it", () => {
  const report = reportOfQuarter("2026-Q4", cell('f("alpha");', 'f("beta");'));
  const found = missingProblems(project, report);
  expect(new Set(spots(found))).toEqual(new Set(["missing-data 2:19"]));
  expect(found.map((d) => `${d.severity}: ${d.message} ${d.hint}`)).toEqual([
    "error: alpha: no export has a day of 2026-Q4. download it after 2026-12-31 and put it, as it is, into data/exports/alpha/<day of the download>/.",
    "error: beta: no export has a day of 2026-Q4. download it after 2026-12-31 and put it, as it is, into data/exports/beta/<day of the download>/.",
    "warning: beta: data/anchors.csv has no followers_total of 2026-12-31. read it off the profile on that day and add a line: x,beta,2026-12-31,<count>,,,<where>,<who>.",
  ]);
});

it("a cell that asks for counts that are not there yet is no fault of the code", async () => {
  const code = [
    'import { charts } from "followthrough"',
    'charts.dailyFlow({ id: "a", title: "T", accounts: ["beta"], metric: "views", from: "2026-10-01", to: "2026-12-31" })',
  ];
  const report = reportOfQuarter("2026-Q4", cell(...code));
  const [problem] = await problemsOf(() => runReport(project, report, api));
  expect([problem?.code, problem?.at?.line]).toEqual(["no-data", 9]);
  expect(problem?.message).toMatch(/^No source has views of beta from 2026-10-01 to 2026-12-31\./);
});
