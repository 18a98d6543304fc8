import { describe, expect, it } from "vitest";
import { campaignClaims } from "../../caveats/fixtures/ifrc.ts";
import { COUNTED, IFRC, inRun, projectOf } from "../fixtures/project-of.ts";
import { followers, total, videos, views } from "./totals.ts";

describe("a total", () => {
  it("is the newest count, and a count goes before a claim", async () => {
    const figure = await inRun(COUNTED, () => followers("alpha"));
    expect(figure).toMatchObject({
      value: 4000,
      lo: 4000,
      hi: 4000,
      asOf: "2021-12-31",
      account: "alpha",
    });
    expect(figure.evidence).toMatchObject([{ kind: "observation", observation: { value: 4000 } }]);
  });

  it("passes over a count that is missing", async () => {
    const observations = COUNTED.store.counts().observations.map((o) => ({
      ...o,
      value: o.at === "2021-12-31" ? null : o.value,
    }));
    const figure = await inRun(projectOf({ ...COUNTED.data, observations }), () =>
      followers("alpha"),
    );
    expect(figure.value).toBe(2000);
  });

  it("is a claim with its bounds where nobody counted", async () => {
    const figure = await inRun(IFRC, () => followers("ifrc-tiktok"));
    expect(figure).toMatchObject({
      value: 3_400_000,
      lo: 3_350_000,
      hi: 3_450_000,
      asOf: "2021-02-17",
    });
    expect(figure.evidence.map((e) => e.kind)).toEqual(["claim"]);
    expect(figure.caveats.map((c) => c.rule)).toContain("self-reported");
  });

  it("says that no source has it, and is never 0", async () => {
    for (const work of [
      () => followers("beta"),
      () => videos("alpha"),
      () => total("alpha", "likes", "likes"),
    ])
      expect(await inRun(COUNTED, work)).toMatchObject({
        value: null,
        lo: null,
        hi: null,
        reason: "no-source",
      });
  });

  it("of an account that is not there is an error", async () => {
    await expect(inRun(COUNTED, () => followers("gamma"))).rejects.toThrow(
      'There is no account "gamma"',
    );
  });

  it("of views of other people's videos is blocked, and a mean stands in its place", async () => {
    const claims = campaignClaims.map((c) =>
      c.id === "forclimate-views" || c.metric === "views" ? { ...c, account: "ifrc-tiktok" } : c,
    );
    const project = projectOf({
      ...IFRC.data,
      claims: [
        ...IFRC.data.claims.filter((c) => c.metric !== "views"),
        ...claims.filter((c) => c.metric === "views"),
      ],
    });
    const figure = await inRun(project, () => views("ifrc-tiktok"));
    expect(figure).toMatchObject({ value: null, lo: null, hi: null, reason: "blocked" });
    expect(figure.instead).toMatchObject({ unit: "views/video", reason: null });
    expect(figure.evidence).toHaveLength(1);
  });
});
