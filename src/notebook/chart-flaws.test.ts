import { describe, expect, it } from "vitest";
import type { FrameText } from "../charts/chart.ts";
import * as api from "../index.ts";
import { refuseFlaws } from "./chart-flaws.ts";
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

  it("is told to be shortened itself where it is the longest", async () => {
    const problems = await problemsOf(() => draw("A finding that goes on and on ".repeat(12)));
    expect(problems.find((p) => p.message.endsWith("is cut off."))?.hint).toMatch(/^shorten it: /);
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

describe("a title that found no room", () => {
  const title = "It grew faster than anybody had thought it would.";
  const name = "The Long Named Society of Friends of All Ferries and Harbours on TikTok";
  const words = (caveat: string): FrameText => ({
    ...{ title, subtitle: "", caveats: [caveat], source: "", asOf: "", description: "" },
  });
  /** Everything but the title stands in the picture. */
  const hintsFor = async (caveat: string, names: readonly string[]) => {
    const svg = `<svg width="9000" height="100"><text x="5" y="50" font-size="12" fill="#1a212b">${caveat}</text></svg>`;
    const pictures = { wide: svg, narrow: svg, email: svg, card: svg };
    const found = await problemsOf(() =>
      refuseFlaws(reportOf(""), "grew", words(caveat), pictures, names),
    );
    expect(found.map((p) => p.message)).toEqual(
      ["wide", "narrow", "email", "card"].map(
        (size) => `Chart "grew", size ${size}: "${title}" is cut off.`,
      ),
    );
    return new Set(found.map((p) => p.hint));
  };
  const WHOLE = "a title, a caveat, a source and a number must stand in the picture whole.";

  it("names the account whose name took it", async () => {
    expect(await hintsFor(`${name} began late.`, ["beta", name])).toEqual(
      new Set([
        `the account's name "${name.slice(0, 60)}…" takes its room: give it a shorter one in data/accounts.yml; ${WHOLE}`,
      ]),
    );
  });

  it("names the longest text beside it, such as the reason of an override", async () => {
    expect(await hintsFor(`${name} began late.`, ["beta"])).toEqual(
      new Set([`shorten it, or what leaves it no room, "${name.slice(0, 60)}…": ${WHOLE}`]),
    );
    expect(await hintsFor("It began late.", ["beta"])).toEqual(new Set([`shorten it: ${WHOLE}`]));
  });
});
