import { describe, expect, it } from "vitest";
import { claim, observation } from "../../caveats/fixtures/facts.ts";
import { COUNTED, inRun } from "../fixtures/project-of.ts";
import { figure, missing } from "./lift.ts";
import { followers } from "./totals.ts";

const words = { label: "Sum", unit: "followers" };

describe("a number that was worked out", () => {
  it("rests on everything that it was worked out from, each piece once", async () => {
    const lifted = await inRun(COUNTED, () => {
      const count = followers("alpha");
      return figure(8000, {
        ...words,
        from: [count, count, claim("a"), observation("2020-12-31", 1)],
      });
    });
    expect(lifted.evidence.map((e) => e.kind)).toEqual(["observation", "claim", "observation"]);
    expect(lifted.parts).toHaveLength(2);
  });

  it("needs something that it was worked out from", async () => {
    await expect(inRun(COUNTED, () => figure(5, words))).rejects.toThrow("needs at least one");
    await expect(inRun(COUNTED, () => figure(5, { ...words, from: [] }))).rejects.toThrow();
  });

  it.each([Number.NaN, Infinity])("cannot be %d", async (value) => {
    await expect(
      inRun(COUNTED, () => figure(value, { ...words, from: [claim("a")] })),
    ).rejects.toThrow("is not a number that can be shown");
  });

  it("can be missing", async () => {
    const lifted = await inRun(COUNTED, () => figure(null, { ...words, from: [claim("a")] }));
    expect(lifted).toMatchObject({ value: null, reason: "no-source" });
  });

  it("of counted entries rests on rows, not on what they say", async () => {
    const entries = [
      claim("a", { at: { file: "f", line: 1, column: 1 } }),
      claim("b", { at: { file: "f", line: 9, column: 1 } }),
    ];
    const lifted = await inRun(COUNTED, () => figure(2, { ...words, counting: entries }));
    expect(lifted.evidence.map((e) => e.kind)).toEqual(["observation", "observation"]);
    expect(lifted.caveats.map((c) => c.rule)).not.toContain("self-reported");
    const relied = await inRun(COUNTED, () => figure(2, { ...words, from: entries }));
    expect(relied.caveats.map((c) => c.rule)).toContain("self-reported");
  });

  it("that nobody has says why", async () => {
    expect(await inRun(COUNTED, () => missing("Donations", "people", "no-source"))).toMatchObject({
      value: null,
      reason: "no-source",
      label: "Donations",
    });
  });
});
