import { describe, expect, test } from "vitest";
import type { Caveat, Severity } from "../figures/caveat.ts";
import type { Language } from "../i18n/language.ts";
import { assess, mergeCaveats } from "./engine.ts";
import { byClaim, claim, context, figure } from "./fixtures/facts.ts";
import { completeParams, defaultParams } from "./params.ts";
import { inPicture } from "./picture.ts";
import type { Subject } from "./rule.ts";
import { sentence } from "./sentence.ts";

const caveat = (rule: string, severity: Severity, effect: number, branch = "default"): Caveat => ({
  rule,
  branch,
  severity,
  effect,
  data: {},
  evidence: [],
});
const ids = (caveats: readonly Caveat[]) => caveats.map((c) => `${c.rule} ${c.severity}`);

describe("order", () => {
  test("blocks, then warnings by weight, then notes; ties by the order of the index", () => {
    const mixed = [
      caveat("platform-tide", "note", 1),
      caveat("no-outcome-metric", "warn", 0.5),
      caveat("self-reported", "warn", 0.5),
      caveat("platform-assisted", "warn", 0.9),
      caveat("followers-summed", "block", 0.1),
    ];
    expect(ids(mergeCaveats(mixed))).toEqual([
      "followers-summed block",
      "platform-assisted warn",
      "self-reported warn",
      "no-outcome-metric warn",
      "platform-tide note",
    ]);
  });

  test("the same finding is said once, with the evidence of both", () => {
    const [a, b] = [byClaim(claim("a")), byClaim(claim("b"))];
    const same = caveat("self-reported", "warn", 1);
    const merged = mergeCaveats([{ ...same, evidence: a }], [{ ...same, evidence: b }]);
    expect(merged.map((c) => c.evidence)).toEqual([[...a, ...b]]);
  });
});

describe("a picture", () => {
  test("takes two, each rule once before any rule twice, and no note", () => {
    const all = [
      caveat("rounded-figures", "warn", 0.9, "claim"),
      caveat("rounded-figures", "warn", 0.8, "open"),
      caveat("platform-tide", "warn", 0.1),
      caveat("self-reported", "note", 1),
    ];
    expect(ids(inPicture(all))).toEqual(["rounded-figures warn", "platform-tide warn"]);
    expect(inPicture(all.slice(0, 2))).toHaveLength(2);
    expect(inPicture(all.slice(3))).toEqual([]);
  });
});

const undated: Subject = {
  scope: "comparison",
  of: "rates",
  figures: [figure({ value: 1, asOf: "2021-01-01" }), figure({ value: 2, asOf: "2021-02-01" })],
};
const facts = context({});

describe("settings", () => {
  test("stand over the defaults", () => {
    expect(assess(undated, facts)).toHaveLength(1);
    expect(assess(undated, facts, { params: { "as-of-mismatch": { days: 31 } } })).toEqual([]);
    expect(completeParams({})).toEqual(defaultParams());
  });

  test("of a rule or parameter that does not exist are refused", () => {
    const params = (settings: Record<string, Record<string, number>>) => () =>
      assess(undated, facts, { params: settings });
    expect(params({ "as-of-mismach": {} })).toThrow(/did you mean "as-of-mismatch"/);
    expect(params({ "as-of-mismatch": { day: 3 } })).toThrow(/did you mean "days"/);
  });
});

describe("an override", () => {
  const sum: Subject = {
    scope: "sum",
    over: "accounts",
    figures: [figure({ value: 1 }), figure({ value: 2 })],
  };
  const overridden = (rule: string, reason: string) =>
    assess(sum, facts, { overrides: [{ rule, reason }] });

  test("lets a blocked thing be drawn, with its sentence and the reason in it", () => {
    const [found] = overridden("followers-summed", "The accounts serve different countries.");
    expect(found?.severity).toBe("warn");
    expect(found && sentence(found, "en")).toMatch(
      /at most 3\. Shown all the same: The accounts serve different countries\.$/,
    );
  });

  test("makes a warning a footnote, unless it says that warnings stay", () => {
    const late = (severity?: "warn" | "note") =>
      assess(undated, facts, {
        overrides: [{ rule: "as-of-mismatch", reason: "A month is nothing here.", severity }],
      });
    for (const [found] of [late(), late("note")]) {
      expect(found?.severity).toBe("note");
      expect(found && sentence(found, "en")).toMatch(
        / Made lighter here: A month is nothing here\.$/,
      );
    }
    expect(late("warn")).toEqual(assess(undated, facts));
  });

  test.each<[Language, string, string]>([
    ["fr", "Affiché malgré tout", "Atténué ici"],
    ["es", "Se muestra de todos modos", "Atenuado aquí"],
    ["ar", "يُعرض رغم ذلك", "خُفّف هنا"],
  ])("says its reason in %s too", (language, shown, lighter) => {
    const [block] = overridden("followers-summed", "R.");
    const [warning] = assess(undated, facts, {
      overrides: [{ rule: "as-of-mismatch", reason: "R." }],
    });
    expect(block && sentence(block, language)).toContain(shown);
    expect(warning && sentence(warning, language)).toContain(lighter);
  });

  test("needs a rule that exists and a reason", () => {
    expect(() => overridden("followers-sumed", "x")).toThrow(/followers-summed/);
    expect(() => overridden("followers-summed", " ")).toThrow(/no reason/);
  });
});
