import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quarter } from "../calendar/quarter.ts";
import { TestProject } from "../publish/test-project.ts";
import { nameQuarter } from "./quarter-words.ts";

let project: TestProject;

beforeEach(() => {
  project = new TestProject();
});
afterEach(() => project.remove());

const NEXT = "reports/2024-q1.md";
const run = (...args: string[]) => project.run("new", args);

describe("new", () => {
  it("copies the newest quarterly report: another quarter, title, summary and date; the rest is kept", async () => {
    const { code, stdout, stderr } = await run("2024-Q1");
    expect([code, stderr]).toEqual([0, ""]);
    const [, head = "", body = ""] = project.read(NEXT).split(/^---$/m);
    expect(head).toContain("title: What two accounts gained, 2024-Q1\n");
    expect(head).toContain("date: 2024-05-02\n");
    expect(head).toMatch(/quarter: 2024-Q1\b/);
    expect(head).not.toContain("Two accounts of unequal age");
    const [, , old = ""] = project.read("reports/growth.md").split(/^---$/m);
    expect(body.endsWith(old)).toBe(true);
    expect(body).toMatch(/^\n\nThis is a draft: .*2023-Q4.* delete this sentence\.\n/);
    expect(stdout).toMatch(/reports\/2024-q1\.md:\d+: chart title/);
  });

  it("says which accounts have no export and no total of the quarter yet", async () => {
    const { stdout } = await run("2024-Q1", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ path: NEXT, from: "reports/growth.md", quarter: "2024-Q1" },
      missing: [
        { account: "example-tiktok", lastDay: null, totals: ["followers_total"] },
        { account: "example-youtube", lastDay: null, totals: ["followers_total"] },
      ],
    });
    project.restore();
    const tidy = "data/exports/example-tiktok/2024-04-02/counts.csv";
    mkdirSync(dirname(project.path(tidy)), { recursive: true });
    const rows = ["2024-01-01", "2024-03-30"].map(
      (day) => `${day},tiktok,example-tiktok,account,followers,40000\n`,
    );
    writeFileSync(
      project.path(tidy),
      `date,platform,account,surface,metric,value\n${rows.join("")}`,
    );
    const { stdout: second } = await run("2024-q1", "--from", "reports/growth.md");
    expect(second).toContain("Exports end before 2024-03-31:\n  example-tiktok: 2024-03-30\n");
  });

  it("writes a report whose types are right, and which builds where its data is there", async () => {
    await run("2024-Q1");
    const { code, stderr } = await project.run("check");
    expect(code, stderr).toBe(0);
  });

  it("never overwrites a report", async () => {
    project.write(NEXT, "mine");
    const { code, stderr } = await run("2024-Q1");
    expect(code).toBe(1);
    expect(stderr).toMatch(/is there already[\s\S]*Try: /);
    expect(project.read(NEXT)).toBe("mine");
  });

  it.each([
    ["what is no quarter", ["2024-Q5"], 2, /"2024-Q5" is not a quarter/],
    ["a report that is not there", ["2024-Q1", "--from", "grwth"], 1, /did you mean "growth"\?/],
    ["a report of no quarter", ["2024-Q1", "--from", "said"], 1, /is of no quarter/],
  ])("refuses %s", async (_, args, exit, says) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([exit, ""]);
    expect(stderr).toMatch(says);
    expect(existsSync(project.path(NEXT))).toBe(false);
  });
});

describe("the quarter in a title", () => {
  const [q3, q4, next] = [quarter("2026-Q3"), quarter("2026-Q4"), quarter("2027-Q1")];
  it.each([
    ["Ferries, third quarter of 2026", "en", "Ferries, fourth quarter of 2026"],
    ["Q3 2026: ferries", "en", "Q4 2026: ferries"],
    ["Bacs, troisième trimestre 2026", "fr", "Bacs, quatrième trimestre 2026"],
    ["A quiet summer", "en", "A quiet summer, 2026-Q4"],
  ])("%s", (title, language, renamed) => {
    expect(nameQuarter(title, q3, q4, language)).toBe(renamed);
  });

  it("takes the year along", () => {
    expect(nameQuarter("2026-Q4", q4, next, "en")).toBe("2027-Q1");
  });
});
