import { describe, expect, test } from "vitest";
import { messageIds } from "../i18n/catalogue.ts";
import { formatValue } from "../i18n/message.ts";
import { METRICS } from "../observations/metric.ts";
import { OWN_METRICS } from "../platforms/definition-wording.ts";
import { DEFINITIONS, PLATFORM_EVENTS } from "../platforms/registry.ts";
import { effectOf, metricName, platformWord, shortOf } from "./message-value.ts";

const withPrefix = (prefix: string) => messageIds("en").filter((id) => id.startsWith(prefix));

test("English tells of each platform event as the registry does, and of no other", () => {
  for (const event of PLATFORM_EVENTS)
    expect(formatValue(effectOf(event), "en")).toBe(event.effect);
  const ids = PLATFORM_EVENTS.map(({ id }) => `event.${id}`);
  expect(withPrefix("event.").toSorted()).toEqual(ids.toSorted());
});

test("English says what each count is as the registry does, and of no other", () => {
  for (const d of DEFINITIONS) expect(formatValue(shortOf(d), "en")).toBe(d.short);
  const ids = DEFINITIONS.map(({ id }) => `definition.${id}`);
  expect(withPrefix("definition.").toSorted()).toEqual(ids.toSorted());
});

describe("the word for what is counted", () => {
  test("is known for each metric of ours", () => {
    for (const metric of [...Object.keys(METRICS), ...OWN_METRICS]) {
      expect(metricName(metric), metric).toEqual({ type: "message", id: `metric.${metric}` });
    }
  });

  test("is in the language of the sentence", () => {
    expect(formatValue(metricName("followers"), "fr")).toBe("abonnés");
    expect(formatValue(metricName("input:hours"), "es")).toBe("horas");
    expect(formatValue(metricName("created-on"), "ar")).toBe("تاريخ الإنشاء");
  });

  test("stays as somebody else wrote it", () => {
    expect(formatValue(metricName("outcome:blood_donors"), "fr")).toBe("blood donors");
    expect(formatValue(metricName("views:country:DE"), "ar")).toBe("DE");
  });
});

test("a platform without a name of ours is named in the language of the sentence", () => {
  expect(formatValue(platformWord("x", "2018-07-11"), "es")).toBe("Twitter");
  expect(formatValue(platformWord("other", "2018-07-11"), "es")).toBe("La plataforma");
});
