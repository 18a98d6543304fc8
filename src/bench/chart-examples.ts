import type { ChartDesign, FrameText } from "../charts/chart.ts";
import { federation, federationFrames, seriesWords } from "../charts/fixtures/federation.ts";
import { growthDesigns } from "../charts/fixtures/growth.ts";
import { totals, viewsADay } from "../charts/fixtures/synthetic.ts";
import { followersOverTime } from "../charts/followers-over-time.ts";
import { panels } from "../charts/panels.ts";

const many = totals("instagram", 40_000, 30, { days: 9000, from: "2002-01-01" });
const platforms = ["youtube", "tiktok", "instagram", "facebook", "linkedin", "x"] as const;

/** Five charts as reports have them; each call makes them anew, so that nothing drawn before is kept. */
export function exampleCharts(): Readonly<Record<string, ChartDesign>> {
  const long = { name: "Instagram", observations: many, value: "310,000" };
  const small = platforms.map((name, i) => ({
    name,
    observations: viewsADay(name, 900 * (i + 1)),
    value: "900",
  }));
  const words = { ...seriesWords, note: "Each panel has its own scale." };
  return {
    "line of 9,000 points": followersOverTime([long], seriesWords),
    "log line": { ...growthDesigns.log },
    slope: { ...growthDesigns.slope },
    "six small multiples": panels(small, words),
    "bars with annotations": { ...federation["net-new"] },
  };
}

export const FRAME: FrameText = federationFrames.panels;

/** The long line as a table of date and count, as a specification written by hand holds it. */
export const longLine = many.map((o) => ({ date: o.at, followers: o.value }));
