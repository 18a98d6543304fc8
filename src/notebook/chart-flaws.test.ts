import { describe, expect, it } from "vitest";
import * as api from "../index.ts";
import { IFRC } from "./fixtures/project-of.ts";
import { cell, problemsOf, reportOf } from "./fixtures/report-of.ts";
import { runReport } from "./run-report.ts";

const draw = (title: string) =>
  runReport(
    IFRC,
    reportOf(
      cell(
        'import { charts } from "followthrough"',
        `charts.growthPerDay({ id: "grew", title: ${JSON.stringify(title)}, accounts: ["ifrc-tiktok"] })`,
      ),
    ),
    api,
  );

describe("a chart with a label that cannot be read", () => {
  it("stops the report and names chart, size, label and the line of the cell", async () => {
    const problems = await problemsOf(() => draw("A finding that goes on and on ".repeat(12)));
    expect(problems.map((p) => p.code)).toEqual(problems.map(() => "chart-label"));
    expect(problems.map((p) => / size (\w+)/.exec(p.message)?.[1])).toContain("narrow");
    expect(problems[0]?.message).toContain('Chart "grew"');
    expect(problems[0]?.message).toContain("A finding that goes on");
    expect(problems[0]?.at).toMatchObject({ file: "reports/a.md", line: 8 });
  });

  it("is none whose title has room", async () => {
    expect((await draw("It grew.")).result.charts).toHaveLength(1);
  });
});
