import { describe, expect, it } from "vitest";
import * as api from "../index.ts";
import { IFRC } from "./fixtures/project-of.ts";
import { cell, problemsOf, reportOf } from "./fixtures/report-of.ts";
import { runReport } from "./run-report.ts";

const chart = (id: string, title: string) =>
  `charts.growthPerDay({ id: "${id}", title: ${JSON.stringify(title)}, accounts: ["ifrc-tiktok"] })`;
const IMPORT = 'import { charts } from "followthrough"';
const run = (first: string, ...others: readonly string[]) =>
  runReport(IFRC, reportOf([cell(IMPORT, first), ...others.map((c) => cell(c))].join("")), api);
const draw = (title: string) => run(chart("grew", title));

describe("a chart with a label that cannot be read", () => {
  it("stops the report and names chart, size, label and the line of the cell", async () => {
    const problems = await problemsOf(() => draw("A finding that goes on and on ".repeat(12)));
    expect(problems.map((p) => p.code)).toEqual(problems.map(() => "chart-label"));
    expect(problems.map((p) => / size (\w+)/.exec(p.message)?.[1])).toContain("narrow");
    expect(problems[0]?.message).toContain('Chart "grew"');
    expect(problems[0]?.message).toContain("A finding that goes on");
    expect(problems[0]?.at).toMatchObject({ file: "reports/a.md", line: 8 });
  });

  it("is told of with every other one of the report", async () => {
    const long = "A finding that goes on and on ".repeat(12);
    const problems = await problemsOf(() =>
      run(chart("first", long), chart("fine", "It grew."), chart("last", long)),
    );
    expect(new Set(problems.map((p) => /"(\w+)"/.exec(p.message)?.[1]))).toEqual(
      new Set(["first", "last"]),
    );
  });

  it("is none whose title has room", async () => {
    expect((await draw("It grew.")).result.charts).toHaveLength(1);
  });
});
