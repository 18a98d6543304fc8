import { describe, expect, it } from "vitest";
import { addDays } from "../../calendar/dates.ts";
import { account, observation } from "../../caveats/fixtures/facts.ts";
import { daysOf } from "../../caveats/fixtures/series.ts";
import { inPicture } from "../../caveats/picture.ts";
import { sentence } from "../../caveats/sentence.ts";
import { formatDate } from "../../i18n/format.ts";
import { LANGUAGES, type Language } from "../../i18n/language.ts";
import { posted } from "../fixtures/posted.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { reportOf } from "../fixtures/report-of.ts";
import * as kinds from "./chart-kinds.ts";
import { typicalViews } from "./posts.ts";
import { quarter } from "./quarter.ts";

const q = quarter("2026-Q3");
const base = { id: "a", title: "T" };
const x = (id: string) => account(id, { platform: "x" });
const project = projectOf({
  accounts: [x("alpha"), x("beta"), account("gamma")],
  posts: [
    ...[120, 300, 180].flatMap((impressions, i) =>
      posted(String(i), "2026-08-02", { impressions, likes: 3 }, { platform: "x" }),
    ),
    ...posted("9", "2026-08-02", { views: 50 }, { account: "gamma" }),
  ],
  observations: ["alpha", "beta"].flatMap((id) =>
    Array.from({ length: 10 }, (_, i) => {
      const at = addDays(q.from, i);
      return observation(at, 100 + i, {
        account: id,
        platform: "x",
        metric: "impressions",
        from: at,
      });
    }),
  ),
});
const draw = (...accounts: readonly string[]) =>
  inRun(project, () => kinds.typicalPost({ ...base, accounts, quarter: q }));

describe("a typical post on a platform that counts no views of posts", () => {
  it("is told by its impressions, in their words", async () => {
    const figure = await inRun(project, () => typicalViews("alpha", q));
    expect(figure).toMatchObject({
      measure: "impressions_per_post_median",
      unit: "impressions",
      value: 180,
    });
    expect(figure.label).toContain("impressions of a typical post");
    const chart = await draw("alpha");
    expect(chart.subtitle).toContain("by its impressions so far");
    expect(chart.design.table.columns[2]?.label).toBe("Median impressions");
    expect(JSON.stringify(chart)).not.toMatch(/\bviews\b/i);
  });

  it("says of how many posts the list is, where the account counts them itself", async () => {
    const tiktok = projectOf({
      accounts: [account("gamma")],
      posts: posted("9", "2026-08-02", { views: 50 }, { account: "gamma" }),
      observations: [
        observation("2026-06-30", 100, { account: "gamma", metric: "videos_total" }),
        observation("2026-09-30", 137, { account: "gamma", metric: "videos_total" }),
      ],
    });
    const chart = await inRun(tiktok, () =>
      kinds.typicalPost({ ...base, accounts: ["gamma"], quarter: q }),
    );
    expect(chart.spoken[0]).toContain("1 of 37 posts listed");
    expect((await draw("gamma")).spoken[0]).toContain("1 posts listed");
  });

  it("keeps views where there are some, and never mixes the two on one axis", async () => {
    expect((await draw("gamma")).subtitle).toContain("by its views so far");
    await expect(draw("alpha", "gamma")).rejects.toThrow("Draw a chart of each.");
    const views = inRun(project, () => typicalViews("alpha", q, "views"));
    expect(await views).toMatchObject({ value: null, reason: "no-source" });
  });
});

describe("a daily flow", () => {
  const subtitle = (accounts: readonly string[], lang: Language = "en") => {
    const report = reportOf("");
    const window = { from: q.from, to: "2026-07-10" };
    return inRun(
      project,
      () => kinds.dailyFlow({ ...base, accounts, metric: "impressions", ...window }).subtitle,
      { ...report, frontMatter: { ...report.frontMatter, lang } },
    );
  };

  it("of one account speaks of one scale, of several of one each", async () => {
    expect(await subtitle(["alpha"])).toBe("Daily impressions; the scale begins at zero");
    expect(await subtitle(["alpha", "beta"])).toContain("each panel has a scale of its own");
  });

  it.each(LANGUAGES)("so in %s", async (lang) => {
    expect(await subtitle(["alpha"], lang)).not.toBe(await subtitle(["alpha", "beta"], lang));
  });

  it.each(LANGUAGES)("over a change of rule says so in its picture, in %s", async (lang) => {
    const report = reportOf("");
    const tube = projectOf({
      accounts: [account("tube", { platform: "youtube" }), account("two", { platform: "youtube" })],
      observations: ["tube", "two"].flatMap((id) =>
        daysOf(q).map((day) =>
          observation(day, 100, { account: id, platform: "youtube", metric: "views", from: day }),
        ),
      ),
    });
    const chart = await inRun(
      tube,
      () =>
        kinds.dailyFlow({
          ...base,
          accounts: ["tube", "two"],
          metric: "views",
          from: q.from,
          to: q.to,
        }),
      { ...report, frontMatter: { ...report.frontMatter, lang } },
    );
    const changed = formatDate("2026-08-24", { language: lang });
    const said = inPicture(chart.caveats).map((c) => sentence(c, lang));
    // Of both accounts once, with the day.
    expect(said.filter((words) => words.includes(changed))).toHaveLength(1);
  });
});
