/** Every kind of chart that a report can draw. */

export { datesBySource, platformTide } from "./dated-charts.ts";
export { growthPerDay, timeToFollowers } from "./growth-charts.ts";
export { dailyFlow, followersOverTime, netNewPerQuarter, typicalPost } from "./quarter-charts.ts";
