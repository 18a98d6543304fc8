import { describe, expect, it } from "vitest";
import * as api from "../index.ts";
import { IFRC } from "./fixtures/project-of.ts";
import { cell, FRONT, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";
import { runReport } from "./run-report.ts";
import { unusedOverrides } from "./unused-overrides.ts";

const REASON = "The three ages stand beside the bars.";
const BODY =
  cell(
    'import { charts, compareTimes, perDay, table } from "followthrough"',
    'const all = ["ifrc-tiktok", "ifrc-facebook", "ifrc-twitter"] as const;',
    'const rate = perDay("ifrc-tiktok");',
    'charts.timeToFollowers({ id: "times", title: "Three times", accounts: all, instead: { title: "No times" } })',
  ) + cell('table({ caption: "Rates", columns: ["A day"], rows: [[rate]] })');

async function run(overrides: string) {
  const text = FRONT.replace("---\n", `---\n${overrides}`) + BODY;
  const source = { ...reportSource("", "a"), text, lines: text.split("\n") };
  const { report, diagnostics } = readReport(source);
  if (!report) throw new Error(diagnostics.map((d) => d.message).join());
  return { report, ...(await runReport(IFRC, report, api)) };
}
const override = (rule: string, reason: string) =>
  `overrides:\n  - rule: ${rule}\n    reason: ${reason}\n`;

describe("an override in a report's front matter", () => {
  it("lets a blocked chart be drawn: the reason is in picture, text alternative and list of figures", async () => {
    const { result: plain, overridden: none } = await run("");
    const { result, overridden } = await run(override("unequal-account-age", REASON));
    expect([none, overridden]).toEqual([[], ["unequal-account-age"]]);
    const [before, after] = [plain.charts[0], result.charts[0]];
    expect(before?.caveats.filter((c) => c.severity === "block").map((c) => c.rule)).toEqual([
      "unequal-account-age",
    ]);
    expect(after?.title).toBe("Three times");
    expect(after?.caveats.find((c) => c.rule === "unequal-account-age")?.severity).toBe("warn");
    const said = `Shown all the same: ${REASON}`;
    expect(after?.inPicture.filter((text) => text.endsWith(said))).toHaveLength(1);
    expect(after?.alt).toContain(said);
    expect(JSON.stringify(after?.spec)).toContain(REASON);
    expect(JSON.stringify(before)).not.toContain(REASON);
  });

  it("prints the reason where the caveat would have stood, and with the figure", async () => {
    const { result } = await run(override("self-reported", "The sources are its own staff."));
    expect(result.html).toMatch(
      /<li class="note"[^>]*data-rule="self-reported">.*Made lighter here: The sources are its own staff\./,
    );
    const own = result.figures.flatMap((f) => f.caveats.filter((c) => c.rule === "self-reported"));
    expect(own.length).toBeGreaterThan(0);
    for (const { severity, text } of own) {
      expect(severity).toBe("note");
      expect(text).toContain("Made lighter here: The sources are its own staff.");
    }
  });

  it("is told where it makes nothing lighter", async () => {
    const { report, overridden } = await run(override("weekday-mix", REASON));
    const found = unusedOverrides(report, overridden);
    expect(found.map((d) => [d.code, d.severity, d.at?.line, d.at?.column])).toEqual([
      ["unused-override", "warning", 3, 11],
    ]);
    expect(unusedOverrides(report, ["weekday-mix"])).toEqual([]);
  });
});
