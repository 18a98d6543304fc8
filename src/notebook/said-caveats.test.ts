import { describe, expect, it } from "vitest";
import { figure } from "../caveats/fixtures/facts.ts";
import type { Caveat } from "../figures/caveat.ts";
import { type PageBlock, SaidCaveats } from "./said-caveats.ts";

/** Caveats of one rule, whose sentences differ by the days in them. */
const caveat = (day: string, given: Partial<Caveat> = {}): Caveat => ({
  rule: "as-of-mismatch",
  branch: "apart",
  severity: "warn",
  evidence: [],
  effect: 0,
  data: {},
  ...DAYS[day],
  ...given,
});
const date = (value: string) => ({ type: "date" as const, value });
const number = (value: number) => ({ type: "number" as const, value });
/** What a rule that names days finds: different days, other words. */
const DAYS: Record<string, Partial<Caveat>> = Object.fromEntries(
  ["a", "b", "c"].map((name, i) => [
    name,
    { data: { days: number(10 + i), first: date(`2021-0${i + 1}-01`), last: date("2021-09-01") } },
  ]),
);

const block = (
  section: number,
  caveats: readonly Caveat[],
  accounts: readonly string[] = ["x"],
): PageBlock => ({
  section,
  caveats,
  figures: accounts.map((account) => figure({ account, value: 1, caveats })),
});
const name = (id: string) => `Account ${id}`;
const saying = (blocks: readonly PageBlock[], report: readonly Caveat[] = []) =>
  new SaidCaveats("en", report, blocks, name);

describe("a caveat of a page", () => {
  it("is said where it is met first, and by its mark from then on", () => {
    const said = saying([block(0, [caveat("a")]), block(1, [caveat("a"), caveat("b")])]);
    const first = said.say([caveat("a")]);
    expect(first.said.map((c) => c.mark)).toEqual([1]);
    expect(first.marks).toEqual([]);
    const second = said.say([caveat("a"), caveat("b"), caveat("a")]);
    expect(second.said.map((c) => c.mark)).toEqual([2]);
    expect(second.marks).toEqual([1]);
    expect(second.said[0]?.text).not.toBe(first.said[0]?.text);
  });

  it("is the same whatever it weighs and rests on", () => {
    const said = saying([]);
    said.say([caveat("a")]);
    expect(said.say([caveat("a", { severity: "note", effect: 1 })])).toEqual({
      said: [],
      marks: [1],
    });
  });

  it("that reads like another one is not said again", () => {
    const said = saying([]);
    // Rounded for readers, both are 10 days.
    const told = (value: number) => caveat("a", { data: { ...DAYS.a?.data, days: number(value) } });
    const texts = said.say([told(10.0001), told(10.0002)]);
    expect(texts.said).toHaveLength(1);
    expect(texts.marks).toEqual([]);
    expect(said.say([told(10.0002)])).toEqual({ said: [], marks: [1] });
  });

  it("that explains itself like another one says what is its own, and where the rest stands", () => {
    const said = saying([]);
    const young = (some: number): Caveat => ({
      ...caveat("a"),
      rule: "lifetime-vs-period",
      branch: "young",
      data: {
        metric: { type: "message", id: "metric.views" },
        some: number(some),
        posts: number(50),
        age: { type: "number", value: 28, unit: "days" },
      },
    });
    const [first, second] = said.say([young(3), young(4)]).said;
    expect([first?.mark, second?.mark]).toEqual([1, 2]);
    expect(first?.text).not.toContain("(Caveat");
    expect(second?.text).toMatch(/\(Caveat 1\)$/);
    expect(second?.text).toContain("4");
    expect(first?.text.length).toBeGreaterThan(second?.text.length ?? 0);
  });

  it("that begins like another one has its mark in place of the beginning", () => {
    const said = saying([]);
    const fault = (name: string): Caveat => ({
      ...caveat("a"),
      rule: "platform-incident-in-window",
      branch: "fault",
      data: {
        span: { type: "text", value: "month" },
        from: date("2026-01"),
        to: date("2026-01"),
        platform: { type: "text", value: "TikTok" },
        effect: { type: "text", value: "showed no views" },
        account: { type: "text", value: name },
      },
    });
    const [first, second] = said.say([fault("Ada"), fault("Bea")]).said.map((c) => c.text);
    expect(first).toContain("Ada");
    expect(second).toMatch(/^\(Caveat 1\) .*Bea/);
  });

  it("of two blocks of a section is said at the section's head", () => {
    const said = saying([
      block(0, [caveat("c")]),
      block(1, [caveat("a"), caveat("b")]),
      block(1, [caveat("a")]),
    ]);
    expect(said.page()).toEqual([]);
    expect(said.head(0)).toEqual([]);
    expect(said.head(1).map((c) => c.mark)).toEqual([1]);
    expect(said.say([caveat("a"), caveat("b")])).toMatchObject({ said: [{ mark: 2 }], marks: [1] });
  });

  it("of every section is said at the head of the page, with those of the report", () => {
    const blocks = [block(0, [caveat("a")]), block(1, []), block(2, [caveat("a"), caveat("b")])];
    const said = saying(blocks, [caveat("c")]);
    expect(said.page().map((c) => c.mark)).toEqual([1, 2]);
    expect(said.head(2)).toEqual([]);
    expect(said.say([caveat("a"), caveat("c")])).toEqual({ said: [], marks: [2, 1] });
  });

  it("of one section alone is none of the page", () => {
    const said = saying([block(3, [caveat("a")])]);
    expect(said.page()).toEqual([]);
  });
});

describe("of whom a caveat is", () => {
  const text = (blocks: readonly PageBlock[]) => saying(blocks).say([caveat("a")]).said[0]?.text;

  it("is not said where the page has one account", () => {
    expect(text([block(0, [caveat("a")], ["x", "x"])])).not.toContain("Account");
  });

  it("names every account that it holds for, wherever on the page", () => {
    const other = block(0, [], ["z"]);
    expect(text([block(0, [caveat("a")], ["x"]), other])).toMatch(/^Account x: /);
    const both = [block(0, [caveat("a")], ["x"]), block(1, [caveat("a")], ["y"]), other];
    expect(text(both)).toMatch(/^Account x and Account y: /);
  });

  it("is not said of what a table says as a whole", () => {
    const whole: PageBlock = {
      section: 0,
      caveats: [caveat("a")],
      figures: ["x", "y"].map((account) => figure({ account, value: 1 })),
    };
    expect(text([whole])).not.toContain("Account");
  });
});
