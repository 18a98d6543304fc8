import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates.ts";
import type { Observation } from "../observations/observation.ts";
import { buildStore } from "./build-store.ts";
import { exportHashes } from "./collect.ts";
import { DiskStore } from "./disk-store.ts";
import { account, all, anchor, StoreProject } from "./fixtures/store-project.ts";

const ACCOUNTS = [account("fed-x", "x"), account("fed-youtube", "youtube")];

let project: StoreProject;
beforeEach(() => {
  project = new StoreProject(ACCOUNTS);
});
afterEach(() => project.remove());

const row = (id: string, at: string, metric: string, value: number | string) =>
  `${at},${id.replace("fed-", "")},${id},account,${metric},${value}`;

/** Ten days of an account: views, and followers won less those lost. */
const days = (id: string, from: string) =>
  Array.from({ length: 10 }, (_, i) => [
    row(id, addDays(from, i), "views", 100 + i),
    row(id, addDays(from, i), "followers_net", i - 2),
  ]).flat();

/** What it says, wherever it was read. */
const said = ({ source: _, capturedBy: __, ...rest }: Observation) => rest;

/** Each account's export in its own folder, or all in one table that the database reads. */
function write(road: "short" | "long", day: string, from: string, more: readonly string[] = []) {
  if (road === "short")
    for (const { id } of ACCOUNTS)
      project.write(`${id}/${day}/counts.csv`, [
        ...days(id, from),
        ...more.filter((line) => line.split(",")[2] === id),
      ]);
  else
    project.write(`_all/${day}/counts.csv`, [
      ...days("fed-x", from),
      ...days("fed-youtube", from),
      ...more,
    ]);
}

describe("a store", () => {
  const MORE = [row("fed-x", "2026-06-20", "likes", 9)];
  const CHANGED = [row("fed-x", "2026-06-01", "views", 5), row("fed-x", "2026-06-20", "likes", 7)];
  const ROADS = [
    ["short", "short"],
    ["long", "long"],
    ["short", "long"],
    ["long", "short"],
  ] as const;

  it("says the same of short tables, of long ones, and of both together", () => {
    const [told, ...others] = ROADS.map(([first, second]) => {
      project.remove();
      project = new StoreProject(ACCOUNTS);
      project.anchors = [
        anchor("fed-x", "x", "2026-06-01", 1000),
        anchor("fed-x", "x", "2026-06-03", 997),
        anchor("fed-x", "x", "2026-06-04", 999),
      ];
      write(first, "2026-07-02", "2026-06-01", MORE);
      write(second, "2026-10-03", "2026-06-02", CHANGED);
      const store = project.open();
      return {
        observations: all(store).map(said),
        revisions: store.revisions.map((r) => ({ ...r, ...both(r) })),
        mismatches: store.mismatches.map((m) => [m.anchor.at, m.derived]),
        size: store.size(),
      };
    });
    for (const other of others) expect(other).toEqual(told);
    if (!told) throw new Error("nothing was told");
    const { observations, revisions, mismatches, size } = told;
    // Eleven days of two metrics in two accounts, likes, and the followers of eleven days, two of them by hand.
    expect(observations).toHaveLength(2 * 2 * 11 + 1 + 11);
    expect(size).toEqual({ observations: observations.length, posts: 0 });
    // The second export is a day late: of ten days that both have, each count is one less.
    expect(revisions).toHaveLength(9 * 4 + 2);
    const changed = revisions.filter((r) => !r.expected);
    expect(changed.map((r) => [r.current.metric, r.earlier.value, r.current.value])).toEqual([
      ["likes", 9, 7],
      ["views", 100, 5],
    ]);
    expect(observations.filter((o) => o.status === "restated").map((o) => o.at)).toEqual([
      "2026-06-20",
      "2026-06-01",
    ]);
    // 1,000 less 2, less 1, and the change of the fourth is 0.
    expect(mismatches).toEqual([["2026-06-04", 997]]);
    const followers = observations.filter((o) => o.metric === "followers");
    expect(followers.map((o) => [o.at, o.value, o.status]).slice(0, 4)).toEqual([
      ["2026-06-01", 1000, "observed"],
      ["2026-06-02", 998, "derived"],
      ["2026-06-03", 997, "observed"],
      ["2026-06-04", 997, "derived"],
    ]);
  });

  it.each(ROADS)("is the same byte for byte when it is made again: %s, %s", (first, second) => {
    write(second, "2026-10-03", "2026-06-02", CHANGED);
    write(first, "2026-07-02", "2026-06-01", MORE);
    const once = JSON.stringify(all(project.open()));
    expect(JSON.stringify(all(project.open()))).toBe(once);
    project.remove();
    project = new StoreProject(ACCOUNTS);
    write(first, "2026-07-02", "2026-06-01", MORE);
    write(second, "2026-10-03", "2026-06-02", CHANGED);
    expect(JSON.stringify(all(project.open()))).toBe(once);
  });

  it.each(ROADS)("does not hang on the order in which files are read: %s, %s", (first, second) => {
    write(first, "2026-07-02", "2026-06-01", MORE);
    write(second, "2026-10-03", "2026-06-02", CHANGED);
    // Two of one day, which disagree.
    project.write("fed-x/2026-10-03/a.csv", [row("fed-x", "2026-06-25", "likes", 1)]);
    project.write("fed-x/2026-10-03/b.csv", [row("fed-x", "2026-06-25", "likes", 2)]);
    const read = (hashes: readonly [string, string][], folder: string) => {
      const cacheFolder = join(project.root, folder);
      const { root, accounts, anchors } = project;
      const input = { root, accounts, anchors, cacheFolder, version: "test" };
      const index = buildStore(input, folder, new Map(hashes));
      return JSON.stringify(all(new DiskStore(cacheFolder, index, () => {})));
    };
    const hashes = exportHashes(project.root);
    expect(read(hashes.toReversed(), "backwards")).toBe(read(hashes, "forwards"));
  });

  it("tells what exports replaced also where a long table speaks of something else", () => {
    write("short", "2026-07-02", "2026-06-01");
    write("short", "2026-10-03", "2026-06-02");
    const alone = project.open().revisions;
    expect(alone).toHaveLength(9 * 4);
    project.write("_all/2026-10-04/counts.csv", [row("fed-x", "2026-06-20", "likes", 9)]);
    expect(project.open().revisions).toEqual(expect.arrayContaining([...alone]));
  });

  it.each([
    ["fit", () => 0, true, []],
    ["leave out a day", (i: number) => (i === 5 ? null : 0), false, []],
    ["contradict one", (i: number) => (i === 5 ? 3 : 0), false, [["2026-06-06", 110]]],
  ] as const)("knows totals and net changes of one table that %s", (_, off, fit, wrong) => {
    const rows = Array.from({ length: 10 }, (_, i) => {
      const [day, more] = [addDays("2026-06-01", i), off(i)];
      const total = more === null ? [] : [row("fed-x", day, "followers", 100 + i * 2 + more)];
      return [...total, row("fed-x", day, "followers_net", 2)];
    }).flat();
    project.write("fed-x/2026-07-02/counts.csv", rows);
    const short = all(project.open()).map(said);
    project.remove();
    project = new StoreProject(ACCOUNTS);
    project.write("_all/2026-07-02/counts.csv", rows);
    const long = project.open();
    expect(all(long).map(said)).toEqual(short);
    expect(long.size().observations).toBe(short.length);
    expect(long.mismatches.map((m) => [m.anchor.at, m.derived])).toEqual(wrong);
    expect(long.plainRows("fed-x", "followers")).toBe(fit ? 10 : null);
  });

  it("gives one series without the others, and the others with it", () => {
    write("long", "2026-07-02", "2026-06-01");
    const store = project.open();
    expect(store.accounts).toEqual(["fed-x", "fed-youtube"]);
    expect(store.metrics("fed-x")).toEqual(["followers_net", "views"]);
    expect(store.of("fed-x", "views").observations.map((o) => o.value)).toEqual(
      Array.from({ length: 10 }, (_, i) => 100 + i),
    );
    expect(store.of("fed-x").observations).toHaveLength(20);
    expect(store.of("fed-x", "likes").observations).toEqual([]);
    expect(store.of("nobody").observations).toEqual([]);
    expect(store.hashOf("nobody")).toBeNull();
  });

  it.each(["short", "long"] as const)("knows which accounts a change is about: %s", (road) => {
    write(road, "2026-07-02", "2026-06-01");
    const before = project.open();
    write(road, "2026-07-02", "2026-06-01", [row("fed-youtube", "2026-06-30", "views", 1)]);
    const after = project.open();
    expect(after.hash).not.toBe(before.hash);
    expect(after.hashOf("fed-x")).toBe(before.hashOf("fed-x"));
    expect(after.hashOf("fed-youtube")).not.toBe(before.hashOf("fed-youtube"));
  });

  it("is made again where somebody removed or broke a part of it", () => {
    write("long", "2026-07-02", "2026-06-01");
    write("short", "2026-08-02", "2026-07-01");
    const once = all(project.open());
    const bulk = join(project.cacheFolder, "bulk");
    const database = readdirSync(bulk).find((name) => name.endsWith(".duckdb")) ?? "";
    rmSync(join(bulk, database));
    expect(all(project.open())).toEqual(once);
    writeFileSync(join(bulk, database), "cut off");
    rmSync(join(project.cacheFolder, "index.json"));
    expect(all(project.open())).toEqual(once);
    const counts = readdirSync(project.cacheFolder).find((name) => name.startsWith("counts-"));
    rmSync(join(project.cacheFolder, counts ?? ""), { recursive: true });
    expect(all(project.open())).toEqual(once);
  });

  it("forgets the databases of tables that are gone", () => {
    write("long", "2026-07-02", "2026-06-01");
    project.open();
    write("long", "2026-07-02", "2026-06-02");
    project.open();
    expect(readdirSync(join(project.cacheFolder, "bulk"))).toHaveLength(2);
  });
});

function both({ current, earlier }: { current: Observation; earlier: Observation }) {
  return { current: said(current), earlier: said(earlier) };
}
