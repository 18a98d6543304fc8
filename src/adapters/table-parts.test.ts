import { expect, test } from "vitest";
import { partPath } from "./table-parts.ts";

test.each([
  ["Key Metrics", "a.xls#Key Metrics"],
  ["100%", "a.xls#100%"],
  ["50%off", "a.xls#50%off"],
  ["Post #1", "a.xls#Post %231"],
  ["Post %231", "a.xls#Post %25231"],
  ["a\nb\u202ec", "a.xls#a%0Ab%E2%80%AEc"],
  ["été 🚢", "a.xls#été 🚢"],
  ["../../etc", "a.xls#../../etc"],
])("the part %j has a path of its own", (name, path) => {
  expect(partPath("a.xls", name)).toBe(path);
});
