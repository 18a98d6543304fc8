import { describe, expect, it } from "vitest";
import { account, observation } from "../../caveats/fixtures/facts.ts";
import type { Observation, Platform } from "../../observations/observation.ts";
import { posted } from "../fixtures/posted.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { typicalEngagements } from "./engagement.ts";
import { published, typicalViews } from "./posts.ts";
import { quarter } from "./quarter.ts";

const q = quarter("2026-Q3");
const DAYS = [
  ...["2026-04-02", "2026-04-12", "2026-05-02", "2026-06-02"].map((day) => [day, 100] as const),
  ...["2026-07-02", "2026-07-12", "2026-08-02"].map((day) => [day, 100] as const),
  ["2026-07-20", 5000] as const,
];
/** Eight posts, one of which was seen far more often than the rest. */
const on = (
  platform: Platform,
  gone: readonly string[] = [],
  observations: readonly Observation[] = [],
) =>
  projectOf({
    observations,
    accounts: [account("alpha", { platform })],
    posts: DAYS.flatMap(([day, views], i) =>
      posted(String(i), day, { views, likes: 5 }, { platform }),
    ),
    gone: gone.map((post) => ({
      post,
      listedOn: "2026-08-15",
      lackedBy: "data/exports/posts.csv",
    })),
  });
const branches = async (project: ReturnType<typeof on>, rule: string, show = typicalViews) =>
  (await inRun(project, () => show("alpha", q))).caveats
    .filter((c) => c.rule === rule)
    .map((c) => c.branch);

describe("the posts of a quarter", () => {
  it("are set against those before where the lists hold all of them", async () => {
    expect(await branches(on("instagram"), "one-post-carries")).toEqual(["share-and-growth"]);
    expect(await branches(on("tiktok"), "one-post-carries")).toEqual(["share"]);
  });

  it("count those that a later export lacks by what they were last seen with, and say how many those are", async () => {
    const project = on("instagram", ["7"]);
    expect((await inRun(project, () => published("alpha", q))).value).toBe(4);
    const engaged = await inRun(project, () => typicalEngagements("alpha", q));
    expect(engaged.evidence).toHaveLength(4);
    for (const show of [typicalViews, published, typicalEngagements])
      expect(await branches(project, "deleted-posts", show)).toEqual(["gone"]);
    const told = engaged.caveats.find((c) => c.rule === "deleted-posts");
    const whole = await inRun(project, () => published("alpha", q));
    expect(whole.caveats.find((c) => c.rule === "deleted-posts")?.data.known).toMatchObject({
      value: "no",
    });
    expect(told?.data).toMatchObject({
      gone: { value: 1 },
      known: { value: "yes" },
      lost: { value: 5 },
    });
  });

  it("say it too where none is left, where a list is short by nature, and of this quarter alone", async () => {
    const all = on("instagram", ["4", "5", "6", "7"]);
    expect(await branches(all, "deleted-posts")).toEqual(["gone"]);
    expect(await branches(on("tiktok", ["7"]), "deleted-posts")).toEqual(["gone"]);
    expect(await branches(on("instagram", ["1"]), "deleted-posts")).toEqual([]);
  });

  it("are told from all that were published, where a count of the account says how many", async () => {
    const counted = (end: number) =>
      on(
        "tiktok",
        [],
        [
          observation("2026-06-30", 100, { metric: "videos_total" }),
          observation("2026-09-30", end, { metric: "videos_total" }),
        ],
      );
    expect(await branches(counted(137), "deleted-posts")).toEqual(["unlisted"]);
    expect(await branches(counted(137), "deleted-posts", typicalEngagements)).toEqual(["unlisted"]);
    expect(await branches(counted(104), "deleted-posts")).toEqual([]);
    expect(await branches(on("tiktok"), "deleted-posts")).toEqual([]);
  });
});
