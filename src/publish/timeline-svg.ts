import { mirror } from "../charts/mirror.ts";
import { node, type SvgNode, serialize } from "../charts/svg-tree.ts";
import { color } from "../charts/theme.ts";
import { directionOf, type Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import type { Platform } from "../observations/observation.ts";
import type { PlatformEvent } from "../platforms/platform-event.ts";
import { platformName } from "../platforms/platform-name.ts";
import { DEFINITIONS, PLATFORM_EVENTS } from "../platforms/registry.ts";
import type { Count } from "./counting-rules.ts";
import { nameOfCount } from "./registry-words.ts";
import { TIMELINE_WIDTH, TimeScale } from "./time-scale.ts";
import { timelineRow } from "./timeline-row.ts";

const HEAD = 26;
const EVENTS = 26;

/**
 * One row for each thing that a platform counts, one bar for each rule by which it did, with the dates of
 * the changes. Made for pages: the page's style sheet gives font and dark colours.
 * @returns null where no date of a change is known: a picture would show nothing.
 */
export function timelineSvg(
  platform: Platform,
  counts: readonly Count[],
  events: readonly PlatformEvent[],
  language: Language,
): string | null {
  const rules = counts.flatMap((c) => c.rules);
  const known = rules.flatMap((r) => [r.from, r.to]).filter((day) => day !== null);
  if (known.length === 0) return null;
  const scale = new TimeScale([...known, ...events.map((e) => e.from)], lastYear());
  let y = HEAD;
  const rows = counts.flatMap((count) => {
    const row = timelineRow(count.rules, nameOfCount(count, language), scale, language);
    const drawn = node("g", { transform: `translate(0,${y})` }, row.content);
    y += row.height;
    return [drawn];
  });
  const dots = events.map((e) =>
    node("circle", { cx: scale.at(e.from), cy: y + 8, r: 4, fill: color("quiet") }),
  );
  const height = events.length > 0 ? y + EVENTS : y;
  const content = [...grid(scale, height), ...rows, ...dots];
  const label = translate(language, "page.definitions-timeline", {
    platform: { type: "text", value: platformName(platform) },
  });
  const shown = directionOf(language) === "rtl" ? mirror(content, TIMELINE_WIDTH) : content;
  const size = { viewBox: `0 0 ${TIMELINE_WIDTH} ${height}`, role: "img", "aria-label": label };
  return serialize(node("svg", size, shown));
}

/** All platforms end in the same year: the one of the newest fact that the registry knows. */
function lastYear(): number {
  const days = [...DEFINITIONS.map((d) => d.validFrom ?? ""), ...PLATFORM_EVENTS.map((e) => e.to)];
  return Number(days.toSorted().at(-1)?.slice(0, 4));
}

function grid(scale: TimeScale, height: number): SvgNode[] {
  return scale.years().flatMap((year) => {
    const x = scale.at(`${year}-01-01`);
    return [
      node("text", { x, y: 12, "font-size": 12, fill: color("quiet") }, [String(year)]),
      node("line", {
        ...{ x1: x, x2: x, y1: 18, y2: height },
        ...{ stroke: color("grid"), "stroke-dasharray": "1 3" },
      }),
    ];
  });
}
