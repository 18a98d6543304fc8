import { describe, expect, test } from "vitest";
import { Unreadable } from "../cells.ts";
import { readCreated } from "./created.ts";
import { readPostId } from "./post-id.ts";
import { zoneOffset } from "./zones.ts";

describe("the id of a post", () => {
  test.each([
    ["https://www.facebook.com/1000644/posts/650000000000000101", "650000000000000101"],
    ["https://www.facebook.com/ferries/posts/pfbid0AbC", "pfbid0AbC"],
    ["https://www.facebook.com/ferries/posts/a-long-title/6500000000/", "6500000000"],
    ["https://www.facebook.com/groups/99999/permalink/6500000000/", "6500000000"],
    ["https://www.facebook.com/ferries/photos/a.1.2.3/6500000000/?type=3", "6500000000"],
    ["https://www.facebook.com/permalink.php?story_fbid=6500000000&id=1", "6500000000"],
    ["https://www.facebook.com/watch/?v=6500000000", "6500000000"],
    ["https://www.facebook.com/1000644_6500000000", "6500000000"],
  ])("on Facebook is in %s", (url, id) => {
    expect(readPostId(url, "facebook")).toBe(id);
  });

  test.each([
    ["https://www.instagram.com/p/Cx_-AbCdE01/", "Cx_-AbCdE01"],
    ["https://www.instagram.com/reel/CxAbCdE/?igsh=1", "CxAbCdE"],
  ])("on Instagram is in %s", (url, id) => {
    expect(readPostId(url, "instagram")).toBe(id);
  });

  test.each([
    "https://facebook.com.example.org/x/posts/6500000000",
    "https://www.facebook.com/ferries",
    "https://www.instagram.com/p/Cx_-AbCdE01/",
    "javascript:alert(1)//www.facebook.com/x/posts/6500000000",
    "",
  ])("is not in %j", (url) => {
    expect(() => readPostId(url, "facebook")).toThrow(Unreadable);
  });
});

describe("the time of a post", () => {
  test("keeps the day as it is written", () => {
    expect(readCreated("2023-11-13 04:30:36 EST", "2024-01-01")).toEqual({
      day: "2023-11-13",
      time: "04:30:36",
      zone: "EST",
    });
    expect(readCreated("2023-11-13", "2023-11-13").day).toBe("2023-11-13");
  });

  test.each([
    "2023-11-13 24:00:00 EST",
    "2023-11-31 04:30:36 EST",
    "13/11/2023 04:30",
    "2023-11-13 04:30:36 XYZ",
    "2024-01-02 00:00:00 EST",
  ])("refuses %j", (text) => {
    expect(() => readCreated(text, "2024-01-01")).toThrow(Unreadable);
  });

  test("has an offset where its zone has one", () => {
    expect(["NZDT", "est", "UTC", "-03", "+05:30", "IST", "CST"].map(zoneOffset)).toEqual([
      "+13:00",
      "-05:00",
      "+00:00",
      "-03:00",
      "+05:30",
      null,
      null,
    ]);
  });
});
