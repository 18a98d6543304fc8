import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account } from "../../caveats/fixtures/facts.ts";
import type { Figure } from "../../figures/figure.ts";
import { allows, type Sighted, sighted } from "../../growth/fixtures/bounded-arbitrary.ts";
import { likes } from "../fixtures/likes.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { difference, product, quotient, sum } from "./arithmetic.ts";

const TOTAL = { label: "Likes" };

describe("the bounds allow every number that the parts can be", () => {
  const shown = ({ bounded }: Sighted) => likes(bounded.value, { lo: bounded.lo, hi: bounded.hi });
  it.each([
    ["sum", (a: Figure, b: Figure) => sum([a, b], TOTAL), (x: number, y: number) => x + y],
    [
      "difference",
      (a: Figure, b: Figure) => difference(a, b, TOTAL),
      (x: number, y: number) => x - y,
    ],
    [
      "product",
      (a: Figure, b: Figure) => product(a, b, { ...TOTAL, unit: "x" }),
      (x: number, y: number) => x * y,
    ],
    ["quotient", (a: Figure, b: Figure) => quotient(a, b, TOTAL), (x: number, y: number) => x / y],
  ])("%s", async (_, operation, plain) => {
    await inRun(projectOf({ accounts: [account("alpha")] }), () =>
      fc.assert(
        fc.property(sighted(-1e6, 1e6), sighted(1, 1e6), (a, b) => {
          expect(allows(operation(shown(a), shown(b)), plain(a.truth, b.truth))).toBe(true);
        }),
      ),
    );
  });
});
