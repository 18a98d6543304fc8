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

describe("lifetime counts of posts", () => {
  it("are the newest of each post and metric, never a sum", () => {
    const count = (at: string, value: number): PostCount => ({
      account: "a",
      platform: "facebook",
      post: "12345678901234567",
      title: "",
      url: null,
      surface: "video",
      publishedOn: "2026-05-01",
      metric: "views",
      from: null,
      at,
      value,
      source: { file: "x.csv", line: 2, column: 1 },
    });
    expect(
      newestCounts([count("2026-10-03", 9), count("2026-07-02", 5)]).map((p) => p.value),
    ).toEqual([9]);
  });
});
