/** Every kind of chart that a report can draw. */

export { calendar } from "./charts-events.ts";
export { eventBeforeAfter } from "./charts-events-change.ts";
export { claimsBySource } from "./charts-events-claims.ts";
export { definitionTimeline } from "./charts-events-definitions.ts";
export { outcomeBesideAudience } from "./charts-events-outcome.ts";
export { vegaLite } from "./charts-events-vega.ts";
export { followersCompared, followersIndexed } from "./charts-growth.ts";
export { launchAligned } from "./charts-growth-launch.ts";
export { timeToMilestone } from "./charts-growth-milestone.ts";
export { concentration } from "./charts-growth-posts.ts";
export { shareOfGrowth } from "./charts-growth-share.ts";
export { slope } from "./charts-growth-slope.ts";
export { typicalPost } from "./charts-typical.ts";
export { datesBySource, platformTide } from "./dated-charts.ts";
export { growthPerDay, timeToFollowers } from "./growth-charts.ts";
export { dailyFlow, followersOverTime, netNewPerQuarter } from "./quarter-charts.ts";
