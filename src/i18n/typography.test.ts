import { expect, test } from "vitest";
import { render, ruleWords } from "./catalogue.ts";
import { typeset } from "./typography.ts";

test.each([
  ["fr", "Vraiment ? Oui : « 6 % » ; 1 000 vues !", "Vraiment_? Oui_: «_6_%_»_; 1_000 vues_!"],
  ["fr", "fin 2018, 271 millions et 3 700 abonnés", "fin 2018, 271 millions et 3_700 abonnés"],
  ["fr", "entre 100 000 et 1 536 862, en 2018 271", "entre 100_000 et 1_536_862, en 2018 271"],
  [
    "fr",
    "{n, plural, one {# jour} other {# jours}} : {x}",
    "{n, plural, one {# jour} other {# jours}}_: {x}",
  ],
] as const)("in %s, %s is set as %s", (language, text, expected) => {
  expect(typeset(text, language)).toBe(expected.replaceAll("_", "\u202f"));
  // Whoever types a wide no-break space gets the same.
  expect(typeset(text.replace(/ (?=[:;?!%»])/g, "\u00a0"), language)).toBe(typeset(text, language));
});

test("Spanish sets percent as its numbers do; English and Arabic are left alone", () => {
  expect(typeset("un 6 % más", "es")).toBe("un 6\u00a0% más");
  for (const language of ["en", "ar"] as const)
    expect(typeset("6 % : x", language)).toBe("6 % : x");
});

test("holds for messages and for what is told of rules", () => {
  expect(render("fr", "chart.source", { sources: "x" })).toBe("Source\u202f: x.");
  expect(ruleWords("fr", "mean-vs-median").why).toContain("4\u202f000 périodes");
});
