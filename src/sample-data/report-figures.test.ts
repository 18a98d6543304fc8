import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { median } from "../growth/median.ts";
import { segments, sumOver } from "../notebook/api/flows.ts";
import { postsIn, published, typicalViews } from "../notebook/api/posts.ts";
import { quarter } from "../notebook/api/quarter.ts";
import { followersAt, netNew } from "../notebook/api/stocks.ts";
import { inRun } from "../notebook/fixtures/project-of.ts";
import { openProject } from "../project/project.ts";
import { type QuarterTruth, truth } from "./truth.ts";

const project = openProject(resolve(import.meta.dirname, "../.."));
const QUARTERS = ["2026-Q2", "2026-Q3"];
const cases = truth().filter((t) => QUARTERS.includes(t.quarter));
/** What is seen of a post: X and LinkedIn count impressions. */
const seen = (t: QuarterTruth) =>
  ["x", "linkedin"].includes(t.platform) ? "impressions" : "views";
const named = cases.map((t) => [`${t.account}, ${t.quarter}`, t] as const);

/** Accounts whose totals somebody wrote down, or whose exports hold them. */
const withTotals = (t: QuarterTruth) => t.account !== "pebble-instagram";

describe("figures of the quarterly reports against the generator's own numbers", () => {
  it("covers every account in both quarters", () => {
    expect(cases).toHaveLength(24);
  });

  it.each(named)("%s: followers at the end", async (_, t) => {
    const figure = await inRun(project, () => followersAt(t.account, quarter(t.quarter).to));
    expect(figure.value).toBe(withTotals(t) ? t.followersAtEnd : null);
  });

  it.each(named)("%s: net new followers", async (_, t) => {
    const figure = await inRun(project, () => netNew(t.account, quarter(t.quarter)));
    expect(figure.value).toBe(withTotals(t) ? t.netGrowth : null);
  });

  it.each(named)("%s: views, or the parts between changes of rule", async (_, t) => {
    const q = quarter(t.quarter);
    const whole = await inRun(project, () => sumOver(t.account, seen(t), q));
    const parts = await inRun(project, () => segments(t.account, seen(t), q));
    const changed = t.platform === "youtube" && t.quarter === "2026-Q3";
    expect(whole.value).toBe(changed ? null : t.views);
    if (changed) expect(whole.reason).toBe("blocked");
    expect(parts.map((p) => p.value)).toEqual(changed ? t.segments.map((s) => s.views) : [t.views]);
    expect(whole.hi).toBe(changed || t.unreportedDays > 0 ? null : t.views);
  });

  it.each(named)("%s: posts published", async (_, t) => {
    const q = quarter(t.quarter);
    // X counts what was posted on each day; its list of posts is one of impressions.
    const figure = await inRun(project, () =>
      t.platform === "x" ? sumOver(t.account, "posts", q) : published(t.account, q),
    );
    expect(figure.value).toBe(t.published);
  });

  it.each(named)("%s: views or impressions of a typical post", async (_, t) => {
    const q = quarter(t.quarter);
    if (seen(t) === "impressions") {
      const posts = await inRun(project, () => postsIn(t.account, q, "impressions"));
      expect(median(posts.flatMap((p) => p.value ?? [])).value).toBe(t.medianViewsPerPost);
      expect(posts).toHaveLength(t.listed);
      return;
    }
    const figure = await inRun(project, () => typicalViews(t.account, q));
    // YouTube's counts until the download hold days of both rules, so their median is not shown; engaged views are.
    const mixed = t.platform === "youtube";
    expect(figure.value).toBe(mixed ? null : t.medianViewsPerPost);
    if (!mixed) return;
    expect(figure.reason).toBe("blocked");
    const engaged = await inRun(project, () => typicalViews(t.account, q, "engaged_views"));
    expect(engaged.value).toBeGreaterThan(0);
  });
});
