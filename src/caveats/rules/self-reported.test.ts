import { expect, test } from "vitest";
import type { Claim } from "../../claims/claim.ts";
import { byClaim, byCount, claim, figure, INTERVIEW, observation } from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";

const quoted = (...claims: Claim[]) => said("self-reported", { scope: "claims", claims });

test("speakers and dates, once each, however many claims", () => {
  const earlier = { ...INTERVIEW, published: "2019-12-26" };
  const claims = [
    claim("a"),
    claim("b"),
    claim("c", { statedBy: "Ben (Alpha)" }),
    claim("d", { statedBy: "Cleo and Ben (Alpha)", source: earlier }),
  ];
  expect(quoted(...claims)).toEqual([
    "warn default: This rests on the word of Ada (Alpha) and Cleo and Ben (Alpha), published on 26 December 2019 and 17 February 2021. We found no independent record.",
  ]);
});

test("what can no longer be checked, and what is an opinion", () => {
  expect(quoted(claim("a", { status: "unverifiable" }), claim("b", { status: "opinion" }))).toEqual(
    [
      "warn unverifiable: This rests on the word of Ada (Alpha), published on 17 February 2021, and can no longer be checked.",
      "warn opinion: This is an opinion of Ada (Alpha), published on 17 February 2021, not a count.",
    ],
  );
});

test("what somebody else can check", () => {
  const checked = (["platform-export", "archived-public-count", "third-party"] as const).map(
    (status) => claim(status, { status }),
  );
  expect(quoted(...checked, claim("filed", { source: { ...INTERVIEW, type: "filing" } }))).toEqual(
    [],
  );
});

test("a figure is as sure as what it was computed from", () => {
  const part = figure({ value: 1, evidence: byClaim(claim("a")) });
  const shown = figure({
    value: 2,
    evidence: byCount(observation("2021-01-01", 2)),
    parts: [part],
  });
  expect(said("self-reported", { scope: "figure", figure: shown })).toHaveLength(1);
  expect(said("self-reported", { scope: "figure", figure: { ...shown, parts: [] } })).toEqual([]);
});
