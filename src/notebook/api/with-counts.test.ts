import { describe, expect, it } from "vitest";
import { account, observation } from "../../caveats/fixtures/facts.ts";
import { inRun, projectOf } from "../fixtures/project-of.ts";
import { range, say, withRange } from "../showable.ts";
import { textOf } from "../words.ts";
import { quotient } from "./arithmetic.ts";
import { change } from "./flows.ts";
import { followersAt } from "./stocks.ts";
import { withCounts } from "./with-counts.ts";

const project = projectOf({
  accounts: [account("alpha")],
  observations: [observation("2026-06-30", 12_000), observation("2026-09-30", 13_500)],
});
const ends = () =>
  [followersAt("alpha", "2026-06-30"), followersAt("alpha", "2026-09-30")] as const;
const growth = () => change(ends()[1], ends()[0]);
const shown = (
  make: () => Parameters<typeof withCounts>[0],
  beside?: () => Parameters<typeof withCounts>[1],
) => inRun(project, () => textOf(withCounts(make(), beside?.()), "en"));

describe("a percentage", () => {
  it("stands with the counts behind it", async () => {
    expect(await shown(growth)).toBe("13% (12,000 to 13,500)");
    expect(await shown(() => withRange(growth()))).toBe("13% (12,000 to 13,500)");
    const share = () => quotient(ends()[0], ends()[1], { label: "Share" });
    expect(await shown(share)).toBe("89% (12,000 of 13,500)");
  });

  it("stands alone where its counts, or one of them and the difference, stand beside it", async () => {
    expect(await shown(growth, () => ({ text: "", figures: ends() }))).toBe("13%");
    const words = () => ({ text: "from 12,000 to 13,500", figures: [] });
    expect(await shown(growth, words)).toBe("13%");
    expect(await shown(growth, () => ({ text: "from 12,000", figures: [] }))).toContain("(12,000");
  });

  it("in a sentence stands alone where the sentence has the counts", async () => {
    const [start, end] = [() => ends()[0], () => ends()[1]];
    expect(await shown(() => say`from ${start()} to ${end()}: ${growth()}`)).toBe(
      "from 12,000 to 13,500: 13%",
    );
    expect(await shown(() => say`${growth()} more`)).toBe("13% (12,000 to 13,500) more");
  });

  it("is no other figure, and none where it is missing", async () => {
    expect(await shown(() => ends()[0])).toBe("12,000");
    expect(await shown(() => range(ends()[0]))).toBe("12,000");
    expect(await shown(() => "5% of text")).toBe("5% of text");
    const missing = () => change(followersAt("alpha", "2027-01-01"), ends()[0]);
    expect(await shown(missing)).toBe("not known: there is no count at the end");
  });
});
