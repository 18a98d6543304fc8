import { expect, test } from "vitest";
import type { MessageData, MessageValue } from "../figures/caveat.ts";
import { messageIds, pattern } from "./catalogue.ts";
import { directionOf, isLanguage, LANGUAGES } from "./language.ts";
import { formatValue, translate } from "./message.ts";

const texts = (...values: string[]): MessageValue => ({
  type: "list",
  value: values.map((value) => ({ type: "text", value })),
  join: "and",
});

test.each<[MessageValue, string]>([
  [{ type: "number", value: 3_400_000 }, "3.4 million"],
  [{ type: "number", value: 3_412_345 }, "3,412,345"],
  [{ type: "number", value: 2_603_000_000 }, "2.603 billion"],
  [{ type: "number", value: 0.36, unit: "fraction" }, "36%"],
  [{ type: "number", value: 6284.2, unit: "followers/day" }, "6,284 a day"],
  [{ type: "date", value: "2018-07" }, "July 2018"],
  [{ type: "date", value: "2021-02-17" }, "17 February 2021"],
  [{ type: "text", value: "<b>{x}</b>" }, "<b>{x}</b>"],
  [texts("a", "b"), "a and b"],
  [{ type: "message", id: "reason.blocked" }, "not shown"],
  [
    { type: "message", id: "number.at-least", data: { value: { type: "number", value: 1200 } } },
    "at least 1,200",
  ],
  [
    {
      type: "list",
      value: [
        { type: "number", value: 1.74 },
        { type: "date", value: "2019" },
      ],
      join: "or",
    },
    "1.7 or 2019",
  ],
])("%o reads %s", (value, expected) => {
  expect(formatValue(value, "en")).toBe(expected);
});

const undated = "caveat.as-of-mismatch.undated";

test("fills a sentence; what a value contains is never read as a placeholder", () => {
  expect(translate("en", undated, { who: texts("{who}", "<i>B</i>") })).toContain(
    "the numbers of {who} and <i>B</i> were counted",
  );
});

test("words of our own take the language of the sentence that they stand in", () => {
  const kinds = ["fb-video-3s", "fb-views-nonvideo"].map((id) => ({
    type: "message" as const,
    id: `definition.${id}`,
  }));
  const value: MessageValue = { type: "list", value: kinds, join: "or" };
  expect(formatValue(value, "fr")).toBe(
    "3 secondes d’une vidéo ou une photo, un texte ou une story qui apparaît à l’écran",
  );
  expect(formatValue(value, "ar")).toBe("3 ثوانٍ من فيديو أو صورة أو نص أو قصة تظهر على الشاشة");
  expect(() => formatValue({ type: "message", id: "definition.none" }, "es")).toThrow(/none/);
});

test("an unknown id and a missing placeholder throw", () => {
  expect(() => translate("en", "caveat.no-such.rule", {})).toThrow(/caveat.no-such.rule/);
  expect(() => translate("en", undated, {})).toThrow(undated);
});

test("data that a sentence does not use is no error: another language may need it", () => {
  const data: MessageData = { who: texts("a"), spare: { type: "number", value: 1 } };
  expect(translate("en", undated, data)).toContain("a were counted");
});

test.each(LANGUAGES)("in %s no placeholder both chooses a plural and is printed", (language) => {
  expect(isLanguage(language)).toBe(true);
  expect(["ltr", "rtl"]).toContain(directionOf(language));
  for (const id of messageIds(language)) {
    const text = pattern(language, id);
    for (const [, name] of text.matchAll(/\{(\w+), plural/g)) {
      expect(text, id).not.toContain(`{${name}}`);
    }
  }
});
