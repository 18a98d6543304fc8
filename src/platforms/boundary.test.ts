import { describe, expect, test } from "vitest";
import { boundariesIn, boundariesOf } from "./boundary.ts";

describe("boundariesIn", () => {
  const ids = (...given: Parameters<typeof boundariesOf>) =>
    boundariesOf(...given).map((b) => `${b.date} ${b.after?.id ?? b.event?.id}`);

  test("YouTube's views of Q3 2026 are counted by two rules", () => {
    const q3 = { from: "2026-07-01", to: "2026-09-30" };
    const [found, ...more] = boundariesIn("youtube", "account", "views", q3);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ date: "2026-08-24", until: "2026-08-24", precision: "day" });
    expect(found?.before?.id).toBe("yt-long-views-pre2026");
    expect(found?.event?.id).toBe("yt-views-2026");
    expect(boundariesIn("youtube", "account", "engaged_views", q3)).toEqual([]);
    expect(boundariesIn("youtube", "shorts", "views", q3)).toEqual([]);
    const segments = [
      { from: "2026-07-01", to: "2026-08-23" },
      { from: "2026-08-24", to: "2026-09-30" },
    ];
    for (const half of segments)
      expect(boundariesIn("youtube", "video", "views", half)).toEqual([]);
  });

  test("are told by definitions, by events, or by both", () => {
    expect(ids("youtube", "account", "views")).toEqual([
      "2025-03-31 yt-shorts-views-2025",
      "2026-08-24 yt-long-views-2026",
    ]);
    expect(ids("facebook", "account", "views")).toEqual([
      "2024-11-14 fb-views-2024",
      "2025-06-17 fb-reels-2025",
    ]);
    expect(ids("facebook", "account", "reach")).toEqual(["2018-02-12 fb-reach-2018"]);
    expect(ids("instagram", "account", "views")).toEqual(["2024-08-07 ig-views-2024"]);
    expect(ids("linkedin", "member_post", "impressions")).toEqual(["2024-04-01 li-repost-2024"]);
    expect(ids("linkedin", "post", "impressions")).toEqual([]);
  });

  test("a new name alone is none", () => {
    expect(ids("facebook", "reels", "views")).toEqual(["2025-06-17 fb-reels-2025"]);
    expect(ids("instagram", "reels", "views")).toEqual([]);
  });

  test("a change of which only the month is known may lie on any of its days", () => {
    const within = (from: string, to: string) =>
      boundariesIn("facebook", "video", "views", { from, to }).map((b) => b.precision);
    expect(within("2025-06-20", "2025-07-31")).toEqual(["month"]);
    expect(within("2025-04-01", "2025-06-10")).toEqual(["month"]);
    expect(within("2025-06-30", "2025-07-31")).toEqual([]);
    expect(within("2025-04-01", "2025-05-31")).toEqual([]);
  });
});
