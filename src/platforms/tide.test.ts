import { describe, expect, test } from "vitest";
import { displayStep } from "./display-rounding.ts";
import { platformName } from "./platform-name.ts";
import { TIDE } from "./registry.ts";
import { tideBetween } from "./tide.ts";

describe("tideBetween", () => {
  test("uses the widest pair of published points inside the window", () => {
    const tide = tideBetween(TIDE, "tiktok", { from: "2019-05-25", to: "2021-02-17" });
    expect(tide.between?.first.month).toBe("2019-12");
    expect(tide.between?.last.month).toBe("2020-07");
    expect(tide.between?.growth).toBeCloseTo(689.2 / 507.6 - 1, 12);
    expect(tide.between?.covered).toBeCloseTo(213 / 634, 6);
    expect(tide.notPublishedAfter).toBeNull();
  });

  test("a whole quarter is covered by the counts at its two ends", () => {
    const tide = tideBetween(TIDE, "facebook", { from: "2020-07-01", to: "2020-09-30" });
    expect(tide.between?.growth).toBeCloseTo(2740 / 2701 - 1, 12);
    expect(tide.between?.covered).toBe(1);
  });

  test("one point is no growth", () => {
    expect(
      tideBetween(TIDE, "tiktok", { from: "2020-02-01", to: "2020-12-31" }).between,
    ).toBeNull();
  });

  test("growth from a milestone has no bound; growth to one is a lower bound", () => {
    const grown = tideBetween(TIDE, "instagram", { from: "2016-06-01", to: "2018-12-31" });
    expect(grown.between).toBeNull();
    const to = tideBetween(TIDE, "tiktok", { from: "2020-07-01", to: "2021-09-30" });
    expect(to.between).toMatchObject({ atLeast: true });
    expect(to.between?.growth).toBeCloseTo(1000 / 689.2 - 1, 12);
  });

  test("counts of another kind are not compared", () => {
    const tide = tideBetween(TIDE, "x", { from: "2019-03-01", to: "2023-03-31" });
    expect(tide.between).toBeNull();
  });

  test("says after which month nothing was published", () => {
    const tide = tideBetween(TIDE, "facebook", { from: "2026-07-01", to: "2026-09-30" });
    expect(tide).toEqual({ between: null, notPublishedAfter: "2023-12" });
    const none = tideBetween(TIDE, "threads", { from: "2026-07-01", to: "2026-09-30" });
    expect(none).toEqual({ between: null, notPublishedAfter: null });
  });
});

test("X was Twitter until 24 July 2023", () => {
  expect(platformName("x", "2023-07-23")).toBe("Twitter");
  expect(platformName("x", "2023-07-24")).toBe("X");
  expect(platformName("x")).toBe("X");
  expect(platformName("tiktok", "2019-01-01")).toBe("TikTok");
});

test("YouTube cuts public counts to three digits since September 2019", () => {
  expect(displayStep("youtube", 536_000, "2020-01-01")).toBe(1000);
  expect(displayStep("youtube", 1_234_567, "2020-01-01")).toBe(10_000);
  expect(displayStep("youtube", 999, "2020-01-01")).toBe(1);
  expect(displayStep("youtube", 536_000, "2019-09-01")).toBe(1);
  expect(displayStep("tiktok", 536_000, "2020-01-01")).toBe(1);
});
