import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runReports } from "../notebook/run-reports.ts";
import { openProject } from "../project/project.ts";

const project = openProject(resolve(import.meta.dirname, "../.."));
const { results, diagnostics } = await runReports(project, () => import("../index.ts"));
const q3 = results.find((r) => r.slug === "2026-q3");

describe("the reports of this repository", () => {
  it("all run without a problem", () => {
    expect(diagnostics).toEqual([]);
    expect(results.map((r) => r.slug)).toEqual(["ifrc-tiktok-2021", "2026-q3", "2026-q2"]);
  });

  it("are labelled synthetic on the page and in every picture where they are", () => {
    for (const report of results.filter((r) => r.slug.startsWith("2026"))) {
      expect(report.label).toBe("Synthetic sample");
      for (const chart of report.charts) {
        expect(chart.standalone).toContain("Synthetic sample");
        expect(chart.svg.narrow).toContain("Synthetic sample");
      }
    }
  });
});

describe("the third quarter of 2026", () => {
  const figures = q3?.figures ?? [];

  it.each(["tiktok", "youtube", "facebook", "instagram"])(
    "has followers, views and published posts of %s, with evidence down to file and line or a reason",
    (platform) => {
      for (const measure of ["followers", "views", "posts"]) {
        const found = figures.filter(
          (f) =>
            f.measure === measure &&
            f.evidence.some((e) => e.kind === "observation" && e.file.includes(`-${platform}/`)),
        );
        // Totals of Facebook and Instagram stand in the hand-kept file.
        const byHand = figures.filter(
          (f) =>
            f.measure === measure &&
            f.evidence.some((e) => e.kind === "observation" && e.file === "data/anchors.csv"),
        );
        expect(found.length + byHand.length, measure).toBeGreaterThan(0);
      }
      for (const f of figures) {
        expect(f.value === null ? f.reason : f.evidence.length).toBeTruthy();
        for (const e of f.evidence) if (e.kind === "observation") expect(e.line).toBeGreaterThan(0);
      }
    },
  );

  it("has at least eight rules at work", () => {
    const rules = new Set(figures.flatMap((f) => f.caveats.map((c) => c.rule)));
    expect([...rules].sort()).toEqual(
      expect.arrayContaining([
        "definition-changed-in-window",
        "follower-spike",
        "followers-summed",
        "mean-vs-median",
        "missing-days",
        "one-post-carries",
        "platform-incident-in-window",
        "platform-tide",
        "view-definitions-not-comparable",
      ]),
    );
  });

  it("says the caveats of a table's figures under the table, and whose they are", () => {
    const html = q3?.html ?? "";
    expect(html).toContain(
      "Teaselmark on TikTok: The post of 11 August 2026 brought 99% of all views",
    );
    expect(html).toContain("9 of 92 days have no count");
  });

  it("shows no sum of YouTube's views across the change of rule, and both parts", () => {
    const views = figures.filter(
      (f) => f.measure === "views" && f.label.startsWith("Moonlit Ferries on YouTube"),
    );
    const whole = views.find((f) => f.from === "2026-07-01" && f.asOf === "2026-09-30");
    expect(whole).toMatchObject({ value: null, reason: "blocked" });
    const parts = views.filter(
      (f) =>
        (f.value !== null &&
          f.from !== null &&
          f.from >= "2026-07-01" &&
          f.asOf !== "2026-09-30") ||
        f.from === "2026-08-24",
    );
    expect(parts.map((f) => f.value)).toEqual([137411, 121012]);
  });
});
