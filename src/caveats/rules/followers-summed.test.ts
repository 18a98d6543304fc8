import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import { figure } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const sum = (figures: Figure[], over: "accounts" | "time" = "accounts") =>
  said("followers-summed", { scope: "sum", over, figures });
const count = (account: string, value: number, measure = "followers") =>
  figure({ account, value, measure });

test("followers of several accounts are no number of people", () => {
  expect(sum([count("a", 3000), count("b", 500), count("c", 200, "page_likes")])).toEqual([
    "block followers: One person can follow all 3 accounts, so the sum is not a number of people. If each follower is one person, they are at least 3,000 and at most 3,700.",
  ]);
});

test("rounded counts give about so many", () => {
  const rounded = { ...count("a", 3000), lo: 2950, hi: 3050 };
  expect(sum([rounded, count("b", 500)])[0]).toContain(
    "at least about 3,000 and at most about 3,500",
  );
});

test("people reached are counted as often", () => {
  expect(sum([count("a", 3000, "reach"), count("b", 500, "reach")])).toEqual([
    "block people: One person can be counted in all 2 numbers, so the sum is not a number of people. It stands for at least 3,000 people and at most 3,500.",
  ]);
});

test("views add up, one account is no sum, and time is another rule's", () => {
  expect(sum([count("a", 1, "views"), count("b", 2, "views")])).toEqual([]);
  expect(sum([count("a", 1)])).toEqual([]);
  expect(sum([count("a", 1), count("b", 2)], "time")).toEqual([]);
});
