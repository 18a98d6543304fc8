import type { IsoDate } from "../../calendar/dates.ts";
import { METRICS } from "../../observations/metric.ts";
import { PLATFORMS } from "../../observations/observation.ts";
import { sqlText, sqlTexts } from "../database.ts";
import { DAY_OFFSET, METRIC_NAMES } from "./count-key.ts";

/**
 * What the database takes for plainly right. Its own types would take more: "2026-1-5", " 7", "1e2" and "0x1F" are
 * all something to it. So cells are compared with the very texts that are right; every other row is left to the
 * adapter, which settles it and says why.
 */

const FIRST_DAY: IsoDate = "1990-01-01";
const LAST_DAY: IsoDate = "2059-12-31";

/** Added to the number of a day in the type `day`. */
export const FIRST_DAY_CODE = 7305 + DAY_OFFSET;

/** Surfaces that need not be looked for. */
export const SURFACES: readonly string[] = [
  ...["account", "all", "video", "shorts", "reels", "story", "post", "live", "page", "channel"],
];

/** @param quoted whether each text may also stand in quotation marks; its number is then halved */
export function enumTypes(
  accounts: readonly string[],
  surfaces: readonly string[],
  quoted: boolean,
): string {
  const type = (name: string, texts: readonly string[]) =>
    `CREATE TYPE ${name} AS ENUM (${sqlTexts(
      texts.flatMap((text) => (quoted ? [text, `"${text}"`] : [text])),
    )});`;
  const days = `SELECT strftime(d, '%Y-%m-%d') AS t
    FROM range(DATE '${FIRST_DAY}', DATE '${LAST_DAY}', INTERVAL 1 DAY) AS days(d) ORDER BY d`;
  const day = quoted ? `SELECT unnest([t, '"' || t || '"']) FROM (${days})` : days;
  return [
    `CREATE TYPE day AS ENUM (${day});`,
    type("platform", PLATFORMS),
    type("account", accounts),
    type("surface", surfaces),
    type("metric", METRIC_NAMES),
  ].join("\n");
}

/** The type of each column whose cells are one of some texts. */
export const TYPES = {
  date: "day",
  platform: "platform",
  account: "account",
  surface: "surface",
  metric: "metric",
} as const;

export const DROP_TYPES = Object.values(TYPES)
  .map((name) => `DROP TYPE ${name};`)
  .join(" ");

/** The number of a text in one of those types; null for any other text. */
export function codeOf(text: string, type: string, quoted: boolean): string {
  const code = `enum_code(try_cast(${text} AS ${type}))`;
  return quoted ? `(${code} // 2)` : code;
}

const COUNT = "0|[1-9][0-9]{0,14}";
const NET_COUNT = "0|-?[1-9][0-9]{0,14}";
const DECIMAL = "(0|[1-9][0-9]*)(\\.[0-9]+)?";

type Metric = (typeof METRICS)[keyof typeof METRICS];

/**
 * Whether the metric of a number is one of those. Bits, as the database would make a join of a list of numbers, and
 * behind a join it no longer keeps the order of the rows.
 */
function isOneOf(metric: string, holds: (metric: Metric) => boolean): string {
  const bits = METRIC_NAMES.reduce(
    (mask, name, i) => (holds(METRICS[name]) ? mask | (1n << BigInt(i)) : mask),
    0n,
  );
  return `((${bits}::BIGINT >> ${metric}) & 1) = 1`;
}

const hasDecimals = (m: Metric) => m.kind === "ratio" || m.unit === "hours";
const isNet = (m: Metric) => m.sense === "net";

/** Whether a value written as text is plainly right for the metric. Empty is: it is missing. */
export function plainText(value: string, metric: string, decimals: boolean): string {
  const like = (pattern: string) => `regexp_full_match(${value}, ${sqlText(pattern)})`;
  return `CASE WHEN ${value} = '' THEN true
    WHEN ${isOneOf(metric, hasDecimals)} THEN ${decimals ? like(DECIMAL) : "false"}
    WHEN ${isOneOf(metric, isNet)} THEN ${like(NET_COUNT)} ELSE ${like(COUNT)} END`;
}

/** The same for a value that is a number already. */
export function plainNumber(value: string, metric: string): string {
  const whole = `${value} = trunc(${value}) AND abs(${value}) <= ${Number.MAX_SAFE_INTEGER}`;
  return `CASE WHEN ${value} IS NULL THEN true WHEN NOT isfinite(${value}) THEN false
    WHEN ${isOneOf(metric, hasDecimals)} THEN ${value} >= 0
    WHEN ${isOneOf(metric, isNet)} THEN ${whole} ELSE ${value} >= 0 AND ${whole} END`;
}
