import { describe, expect, it, test } from "vitest";
import { RULES } from "../../caveats/index.ts";
import { lintChart } from "../../charts/lint.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import { PAIRS, ruleExamples } from "./index.ts";

const SIDES = ["misleading", "better"] as const;

test("every rule has a pair, and nothing else has", () => {
  expect(Object.keys(PAIRS).toSorted()).toEqual(RULES.map((r) => r.id).toSorted());
});

describe.each(LANGUAGES)("%s", (language) => {
  const examples = Object.entries(ruleExamples(language));

  it("has no flaw in any picture", () => {
    const flaws = examples.flatMap(([rule, pair]) =>
      SIDES.flatMap((side) => lintChart(pair[side].svg).map((flaw) => ({ rule, side, ...flaw }))),
    );
    expect(flaws).toEqual([]);
  });

  it("says in one sentence what each picture shows, in words of its own", () => {
    const english = ruleExamples("en");
    for (const [rule, pair] of examples)
      for (const side of SIDES) {
        expect(pair[side].caption, rule).toMatch(/^\S.{15,150}[.]$/);
        if (language !== "en") expect(pair[side].caption).not.toBe(english[rule]?.[side].caption);
      }
  });

  it("draws two pictures that differ, and tells both to those who hear them", () => {
    for (const [rule, { misleading, better }] of examples) {
      expect(misleading.svg, rule).not.toBe(better.svg);
      for (const side of SIDES) {
        const { svg } = side === "better" ? better : misleading;
        const alt = /aria-label="([^"]+)"/.exec(svg)?.[1] ?? "";
        expect(alt, rule).toMatch(/\p{L}.*\p{Nd}/u);
      }
    }
  });

  it("has no ids, so that all pictures can stand in one document", () => {
    for (const [, { misleading, better }] of examples)
      expect(misleading.svg + better.svg).not.toMatch(/\bid="|url\(|href/);
  });
});

test("no Latin letter is left in Arabic pictures", () => {
  for (const [rule, { misleading, better }] of Object.entries(ruleExamples("ar")))
    for (const { svg } of [misleading, better]) {
      const said = [...svg.matchAll(/>([^<]+)<|aria-label="([^"]+)"/g)].map((m) => m[1] ?? m[2]);
      expect(said.join(" "), rule).not.toMatch(/[A-Za-z]/);
    }
});

describe("numbers of the pictures", () => {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const rows = (rule: string, side: "misleading" | "better") => {
    const picture = PAIRS[rule]?.[side];
    if (picture?.kind !== "bars" && picture?.kind !== "columns") throw new Error(rule);
    return picture.rows.map((r) => r.value);
  };
  const dots = (rule: string) => {
    const picture = PAIRS[rule]?.better;
    if (picture?.kind !== "dots") throw new Error(rule);
    return picture.rows.map((r) => r.values);
  };

  it("add up where both pictures show the same thing", () => {
    expect(dots("mean-vs-median").map((values) => sum(values) / 9)).toEqual(
      rows("mean-vs-median", "misleading"),
    );
    expect(sum(dots("one-post-carries").flat())).toBe(rows("one-post-carries", "misleading")[1]);
    const paid = rows("paid-vs-organic", "better");
    expect([paid[0], sum(paid.slice(1))]).toEqual(rows("paid-vs-organic", "misleading"));
    const [others = 0, two = 0] = rows("follower-spike", "better");
    expect(others + two).toBe(rows("follower-spike", "misleading")[1]);
    const [video = 0, , text = 0] = rows("mix-effect", "better");
    const [before, after] = rows("mix-effect", "misleading");
    expect(0.5 * video + 0.5 * text).toBeCloseTo(before ?? 0, 10);
    expect(0.2 * video + 0.8 * text).toBeCloseTo(after ?? 0, 10);
  });
});
