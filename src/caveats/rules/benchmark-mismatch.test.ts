import { expect, test } from "vitest";
import type { Figure } from "../../figures/figure.ts";
import type { Benchmark } from "../../observations/benchmark.ts";
import { assess } from "../engine.ts";
import { account, context } from "../fixtures/facts.ts";
import { benchmark, counted, rate } from "../fixtures/rates.ts";
import { said } from "../fixtures/said.ts";

const facts = context({ accounts: [account("alpha", { name: "Alpha" })] });
const own = rate(counted("engagements", 40), counted("followers", 1200));
const judge = (given: Partial<Benchmark>, figure: Figure = own) =>
  said("benchmark-mismatch", { scope: "benchmark", figure, benchmark: benchmark(given) }, facts);

test("a benchmark of the same kind, size and year", () => {
  expect(judge({})).toEqual([]);
  expect(judge({ followersFrom: 1200, followersTo: 1200, year: 2025 })).toEqual([]);
});

test("another denominator is another measure", () => {
  expect(judge({ denominator: "views", year: 2020, platform: "x" })).toEqual([
    "block denominator: The benchmark (The Yearbook, 2020) for nonprofits divides by views, this rate by followers: the two cannot be compared.",
  ]);
});

test("another platform, by its name at the time", () => {
  expect(judge({ platform: "x", year: 2025 })).toEqual([
    "warn platform: The benchmark (The Yearbook, 2025) is for nonprofits on X; this rate is from TikTok.",
  ]);
  expect(judge({ platform: "x", year: 2022 })[0]).toContain("on Twitter");
});

test("another size", () => {
  const size = (given: Partial<Benchmark>) => judge(given)[0];
  expect(size({ followersFrom: 5000 })).toBe(
    "warn size: The benchmark (The Yearbook, 2026) is for nonprofits with at least 5,000 followers; Alpha has 1,200.",
  );
  expect(size({ followersTo: 1000 })).toContain("with at most 1,000 followers");
  expect(size({ followersFrom: 5000, followersTo: 9000 })).toContain("with 5,000 to 9,000");
  expect(size({ followersFrom: 1201 })).toContain("size:");
  expect(size({ followersTo: 1199 })).toContain("size:");
});

test("another year", () => {
  expect(judge({ year: 2024 })).toEqual([
    "warn year: The benchmark (The Yearbook) for nonprofits is from 2024, this rate from 2026.",
  ]);
  expect(judge({ year: 2028 })).toHaveLength(1);
});

test("both", () => {
  expect(judge({ year: 2022, followersFrom: 5000 })).toEqual([
    "warn size-and-year: The benchmark (The Yearbook) is for nonprofits with at least 5,000 followers in 2022; Alpha had 1,200 in 2026.",
  ]);
});

test("what is not known is not called different", () => {
  const byViews = rate(counted("likes", 4), counted("views", 200));
  expect(judge({ denominator: "views", followersFrom: 5000 }, byViews)).toEqual([]);
  expect(judge({ year: 2000 }, { ...own, asOf: null })).toEqual([]);
  expect(judge({ denominator: "views" }, { ...own, parts: [] })).toEqual([]);
  expect(judge({ platform: "x" }, { ...own, account: "nobody" })).toEqual([]);
  expect(judge({ year: 2000 }, rate(counted("likes", null), counted("followers", 9)))).toEqual([]);
});

test("a hostile sector is text, and the row of the file is evidence", () => {
  const hostile = benchmark({ sector: "<b>{x}</b>", year: 2024 });
  const subject = { scope: "benchmark", figure: own, benchmark: hostile } as const;
  const [found] = assess(subject, facts).filter((c) => c.rule === "benchmark-mismatch");
  expect(found?.data.sector).toEqual({ type: "text", value: "<b>{x}</b>" });
  expect(found?.evidence[0]).toMatchObject({
    observation: { source: { file: "data/benchmarks.csv", line: 2 }, status: "claimed" },
  });
  expect(judge({ sector: "<b>{x}</b>", year: 2024 })[0]).toContain("for <b>{x}</b> is from");
});
