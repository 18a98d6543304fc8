import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { textOfHtml } from "../notebook/html.ts";
import { runReports } from "../notebook/run-reports.ts";
import { openProject } from "../project/project.ts";
import { truth } from "./truth.ts";

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

describe("what a report page says", () => {
  /** Prose and caveats, without pictures, which travel alone and carry their own, code and tables. */
  const textOf = (html: string) =>
    textOfHtml(
      html
        .replace(/<svg[\s\S]*?<\/svg>/g, " ")
        .replace(/<details class="code">[\s\S]*?<\/details>/g, " ")
        .replace(/<table>[\s\S]*?<\/table>/g, " ")
        .replace(/<\/(li|p|h\d|blockquote|summary)>/g, "$&\n"),
    );

  it.each(results.map((r) => [r.slug, r] as const))("%s says no sentence twice", (_, report) => {
    const caveats = [...report.standing, ...report.notes.flatMap((n) => n.caveats)];
    const lines = [textOf(report.html), ...caveats.map((c) => c.text)].join("\n").split("\n");
    const sentences = lines
      .flatMap((line) => line.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u))
      .filter((text) => /[.!?]$/.test(text) && text.split(" ").length > 3);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((text, i) => sentences.indexOf(text) !== i)).toEqual([]);
  });

  it.each(results.map((r) => [r.slug, r] as const))(
    "%s has every mark that it refers to, and each once",
    (_, report) => {
      const inHtml = [...report.html.matchAll(/id="caveat-(\d+)"/g)].map((m) => Number(m[1]));
      const around = [...report.standing, ...report.notes.flatMap((n) => n.caveats)];
      const said = [...inHtml, ...around.map((c) => c.mark)].toSorted((a, b) => a - b);
      expect(said).toEqual(said.map((_, i) => i + 1));
      const linked = [...report.html.matchAll(/href="#caveat-(\d+)"/g)].map((m) => Number(m[1]));
      const marks = [...linked, ...report.notes.flatMap((n) => n.marks)];
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.filter((mark) => !said.includes(mark))).toEqual([]);
    },
  );
});

describe("the third quarter of 2026", () => {
  const figures = q3?.figures ?? [];

  it.each(["tiktok", "youtube", "facebook", "instagram", "x", "linkedin"])(
    "has followers, what was seen, and posts of %s, with evidence down to file and line or a reason",
    (platform) => {
      const seen = ["x", "linkedin"].includes(platform) ? "impressions" : "views";
      for (const measure of ["followers", seen, "posts"]) {
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

  it("has at least twelve rules at work", () => {
    const rules = new Set(figures.flatMap((f) => f.caveats.map((c) => c.rule)));
    expect(rules.size).toBeGreaterThanOrEqual(12);
    expect([...rules].sort()).toEqual(
      expect.arrayContaining([
        "definition-changed-in-window",
        "follower-spike",
        "followers-summed",
        "followers-without-engagement",
        "lifetime-vs-period",
        "mean-vs-median",
        "missing-days",
        "one-post-carries",
        "paid-vs-organic",
        "platform-tide",
        "restated",
        "seasonality",
        "small-base",
        "time-zone",
        "view-definitions-not-comparable",
      ]),
    );
  });

  it("tells of the week that X counted again, of what nobody paid for and of a small account", () => {
    const textOf = (rule: string, account: string) =>
      figures
        .filter((f) => f.label.startsWith(account))
        .flatMap((f) => f.caveats)
        .find((c) => c.rule === rule)?.text;
    expect(textOf("restated", "Moonlit Ferries on X ")).toContain("impressions for 7 days");
    expect(textOf("small-base", "Upper Pebble on X ")).toContain("786 to 834");
    expect(textOf("followers-without-engagement", "Moonlit Ferries on LinkedIn ")).toContain("11%");
    expect(textOf("paid-vs-organic", "Moonlit Ferries on Facebook ")).toContain("boosted posts");
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
    const known = truth().find((t) => t.account === "moonlit-youtube" && t.quarter === "2026-Q3");
    expect(parts.map((f) => f.value)).toEqual(known?.segments.map((s) => s.views));
  });
});
