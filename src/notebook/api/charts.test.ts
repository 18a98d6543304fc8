import { describe, expect, it } from "vitest";
import { account, created, observation } from "../../caveats/fixtures/facts.ts";
import { COUNTED, IFRC, inRun, projectOf } from "../fixtures/project-of.ts";
import { datesBySource, growthPerDay, platformTide, timeToFollowers } from "./chart-kinds.ts";
import { claims } from "./ledger.ts";

const THREE = ["ifrc-tiktok", "ifrc-facebook", "ifrc-twitter"];

describe("a chart", () => {
  it.each(["", "A", "a b", "a--b", "../a", "a/b", "é"])("cannot have the id %j", async (id) => {
    const work = () => growthPerDay({ id, title: "T", accounts: ["alpha"] });
    await expect(inRun(COUNTED, work)).rejects.toThrow("cannot be a chart's id");
  });

  it("cannot have the id of another", async () => {
    const work = () => [1, 2].map(() => growthPerDay({ id: "a", title: "T", accounts: ["alpha"] }));
    await expect(inRun(COUNTED, work)).rejects.toThrow('Two charts have the id "a"');
  });

  it("of blocked times draws growth a day, with the reason first", async () => {
    const chart = await inRun(IFRC, () =>
      timeToFollowers({ id: "a", title: "Told", accounts: THREE, instead: { title: "Drawn" } }),
    );
    expect(chart.title).toBe("Drawn");
    expect(chart.subtitle).toContain("Told");
    expect(chart.caveats[0]).toMatchObject({ rule: "unequal-account-age", severity: "block" });
    expect(chart.figures.map((f) => f.measure)).toEqual(Array(3).fill("followers_per_day"));
    expect(chart.spoken).toHaveLength(3);
  });

  it("names the claims behind its figures once each", async () => {
    const chart = await inRun(IFRC, () => growthPerDay({ id: "a", title: "T", accounts: THREE }));
    const ids = chart.claims.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("tiktok-followers");
  });

  it("of dates says each source's date in words", async () => {
    const chart = await inRun(IFRC, () =>
      datesBySource({
        id: "a",
        title: "T",
        facts: [
          {
            label: "Began",
            claims: claims().filter((c) => c.date !== null && c.metric === "created-on"),
          },
        ],
      }),
    );
    expect(chart.spoken.join("; ")).toContain("25 May 2019");
    expect(chart.spoken).toHaveLength(chart.claims.length);
  });

  it("of a platform's users shows those that were published, up to the day of the count", async () => {
    const chart = await inRun(IFRC, () =>
      platformTide({ id: "a", title: "T", account: "ifrc-tiktok", from: "2018-01" }),
    );
    expect(chart.figures.length).toBeGreaterThan(1);
    expect(
      chart.figures.every((f) => (f.asOf ?? "") >= "2018-01" && (f.asOf ?? "9") <= "2021-02-28"),
    ).toBe(true);
  });

  it("of a platform that published nothing in that time is refused in words", async () => {
    const project = projectOf({
      accounts: [created("m", ["2020-01-01"], { platform: "other" })],
      observations: [observation("2021-01-01", 5, { account: "m" })],
    });
    await expect(
      inRun(project, () => platformTide({ id: "a", title: "T", account: "m" })),
    ).rejects.toThrow("published no count");
  });

  it("of growth that nothing is known of says so in words", async () => {
    const project = projectOf({ accounts: [account("alpha")] });
    const chart = await inRun(project, () =>
      growthPerDay({ id: "a", title: "T", accounts: ["alpha"] }),
    );
    expect(chart.spoken).toEqual(["TikTok, age unknown: no source gives it"]);
  });
});
