import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates.ts";
import { instagramList, type ListedPost, xList } from "./fixtures/post-lists.ts";
import { account, StoreProject } from "./fixtures/store-project.ts";

let project: StoreProject;
beforeEach(() => {
  project = new StoreProject([account("fed-x", "x"), account("fed-instagram", "instagram")]);
});
afterEach(() => project.remove());

function write(path: string, text: string): void {
  const file = join(project.root, "data/exports", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const gone = (id = "fed-x") => project.open().gonePosts(id);

const FIRST: ListedPost = ["101", "2026-07-02", 500];
const MIDDLE: ListedPost = ["102", "2026-07-20", 700];
const LAST: ListedPost = ["103", "2026-08-10", 900];
const LATE: ListedPost = ["104", "2026-09-20", 400];
const AUGUST = "fed-x/2026-08-15/content.csv";
const OCTOBER = "fed-x/2026-10-03/content.csv";

describe("a post that an earlier export listed", () => {
  beforeEach(() => write(AUGUST, xList([FIRST, MIDDLE, LAST])));

  it("is gone when a later list of its time lacks it; its last count stays known", () => {
    write(OCTOBER, xList([FIRST, LAST, LATE]));
    expect(gone()).toEqual([
      { post: "102", listedOn: "2026-08-15", lackedBy: `data/exports/${OCTOBER}` },
    ]);
    const { posts } = project.open().of("fed-x");
    expect(posts.find((p) => p.post === "102" && p.metric === "impressions")?.value).toBe(700);
    expect(gone("fed-instagram")).toEqual([]);
    expect(gone("nobody")).toEqual([]);
  });

  it("is not gone from a list of another time", () => {
    write(OCTOBER, xList([LAST, LATE]));
    expect(gone()).toEqual([]);
  });

  it("is not gone from a list that was cut where X may cut it", () => {
    const many = (n: number) =>
      Array.from(
        { length: n },
        (_, i): ListedPost => [`${9000 + i}`, addDays(FIRST[1], i % 60), 1],
      );
    write(OCTOBER, xList([...many(199)]));
    expect(gone().map((p) => p.post)).toEqual(["101", "102", "103"]);
    write(OCTOBER, xList([...many(200)]));
    expect(gone()).toEqual([]);
  });

  it("is not gone from a list with a row that cannot be read, which may be its own", () => {
    write(OCTOBER, xList([FIRST, LAST]).replace("103,", "1.03E+2,"));
    expect(gone()).toEqual([]);
  });

  it("is not gone from a download of the same day", () => {
    write("fed-x/2026-08-15/replies.csv", xList([FIRST, LAST, LATE]));
    expect(gone()).toEqual([]);
  });

  it("is there when a still later export names it again, whatever lists lacked it", () => {
    write("fed-x/2026-09-01/content.csv", xList([FIRST, LAST]));
    write(OCTOBER, xList([MIDDLE, LAST, LATE]));
    expect(gone()).toEqual([]);
  });

  it("changes what is known of the account", () => {
    write(OCTOBER, xList([FIRST, MIDDLE, LAST, LATE]));
    const whole = project.open().hashOf("fed-x");
    write(OCTOBER, xList([FIRST, LAST, LATE]));
    expect(project.open().hashOf("fed-x")).not.toBe(whole);
  });

  it("is known where the account has rows in the database too, and from a store that is kept", () => {
    write(OCTOBER, xList([FIRST, LAST, LATE]));
    project.write("_all/2026-10-03/counts.csv", ["2026-07-01,x,fed-x,account,impressions,5"]);
    const before = gone();
    expect(before.map((p) => p.post)).toEqual(["102"]);
    expect(gone()).toEqual(before);
    project.forget();
    expect(gone()).toEqual(before);
  });
});

it("is asked of lists with the same kind of posts alone", () => {
  const reel = ["201", "2026-07-20", "IG reel"] as const;
  const photos = [
    ["301", "2026-07-01", "IG image"],
    ["302", "2026-08-30", "IG image"],
  ] as const;
  const reels = [
    ["202", "2026-07-01", "IG reel"],
    ["203", "2026-08-30", "IG reel"],
  ] as const;
  write("fed-instagram/2026-08-15/posts.csv", instagramList([reel]));
  write("fed-instagram/2026-10-03/posts.csv", instagramList(photos));
  expect(gone("fed-instagram")).toEqual([]);
  write("fed-instagram/2026-10-03/reels.csv", instagramList(reels));
  expect(gone("fed-instagram").map((p) => p.post)).toEqual(["201"]);
});
