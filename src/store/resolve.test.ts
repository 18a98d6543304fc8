import { describe, expect, it } from "vitest";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { newestCounts, resolve } from "./resolve.ts";

function views(at: string, value: number | null, retrievedOn: string): Observation {
  return {
    account: "a",
    platform: "youtube",
    surface: "all",
    metric: "views",
    from: at,
    at,
    value,
    unit: "views",
    source: { file: `data/exports/a/${retrievedOn}/table.csv`, line: 2, column: 1 },
    retrievedOn,
    definition: null,
    status: "observed",
    paid: "unknown",
    capturedBy: null,
  };
}

describe("overlapping exports", () => {
  it("keep one value for each thing counted, the newest export's", () => {
    const old = views("2026-06-01", 100, "2026-07-02");
    const young = views("2026-06-01", 100, "2026-10-03");
    const { observations, revisions } = resolve([young, old]);
    expect(observations).toEqual([young]);
    expect(revisions).toEqual([]);
  });

  it("correct a day inside the revision window without a caveat, and keep the earlier value", () => {
    const { observations, revisions } = resolve([
      views("2026-07-01", 100, "2026-07-02"),
      views("2026-07-01", 140, "2026-10-03"),
    ]);
    expect(observations.map((o) => [o.value, o.status])).toEqual([[140, "observed"]]);
    expect(revisions.map((r) => [r.earlier.value, r.expected])).toEqual([[100, true]]);
  });

  it("mark a day that changed after the window as restated", () => {
    const { observations, revisions } = resolve([
      views("2026-05-01", 100, "2026-07-02"),
      views("2026-05-01", 140, "2026-10-03"),
    ]);
    expect(observations.map((o) => [o.value, o.status])).toEqual([[140, "restated"]]);
    expect(revisions.map((r) => r.expected)).toEqual([false]);
  });

  it("do not mix surfaces, metrics or accounts", () => {
    const a = views("2026-05-01", 1, "2026-07-02");
    expect(
      resolve([a, { ...a, surface: "shorts" }, { ...a, metric: "likes" }, { ...a, account: "b" }])
        .observations,
    ).toHaveLength(4);
  });

  it("come out the same in whatever order they go in", () => {
    const list = [
      views("2026-05-02", 2, "2026-07-02"),
      views("2026-05-01", 1, "2026-07-02"),
      views("2026-05-02", 3, "2026-10-03"),
    ];
    expect(resolve(list)).toEqual(resolve(list.toReversed()));
  });
});

describe("two exports of one day", () => {
  const of = (file: string, value: number) => ({
    ...views("2026-05-01", value, "2026-07-02"),
    source: { file, line: 2, column: 1 },
  });

  it("give the value of the one whose path comes later, in whatever order they are read", () => {
    const [a, b] = [
      of("data/exports/a/2026-07-02/a.csv", 100),
      of("data/exports/a/2026-07-02/b.csv", 140),
    ];
    for (const list of [
      [a, b],
      [b, a],
    ]) {
      const { observations, revisions } = resolve(list);
      expect(observations.map((o) => [o.value, o.status])).toEqual([[140, "restated"]]);
      expect(revisions.map((r) => [r.earlier.value, r.expected])).toEqual([[100, false]]);
    }
  });

  it("win over a total that somebody wrote down that day", () => {
    const byHand = of("data/anchors.csv", 99);
    const { observations } = resolve([of("data/exports/a/2026-07-02/a.csv", 100), byHand]);
    expect(observations.map((o) => o.value)).toEqual([100]);
  });
});

describe("lifetime counts of posts", () => {
  const count = (
    at: string,
    value: number,
    file = "x.csv",
    post = "12345678901234567",
  ): PostCount => ({
    account: "a",
    platform: "facebook",
    post,
    title: "",
    url: null,
    surface: "video",
    publishedOn: "2026-05-01",
    metric: "views",
    from: null,
    at,
    value,
    source: { file, line: post === "9" ? 3 : 2, column: 1 },
  });

  it("are the newest of each post and metric, never a sum", () => {
    expect(
      newestCounts([count("2026-10-03", 9), count("2026-07-02", 5)]).map((p) => p.value),
    ).toEqual([9]);
  });

  it("are those of the later file where two are of one day, in one order whatever is read first", () => {
    const list = [
      count("2026-10-03", 9, "b.csv"),
      count("2026-10-03", 7, "a.csv"),
      count("2026-10-03", 1, "a.csv", "9"),
    ];
    expect(newestCounts(list).map((p) => [p.post, p.value])).toEqual([
      ["12345678901234567", 9],
      ["9", 1],
    ]);
    expect(newestCounts(list.toReversed())).toEqual(newestCounts(list));
  });
});
