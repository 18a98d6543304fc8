import { didYouMean, suggest } from "../../diagnostics/suggest.ts";
import { METRICS, metricOf } from "../../observations/metric.ts";
import { type Declared, type MappedColumn, type Mapping, ROLES, type Role } from "./mapping.ts";

interface Mistake {
  readonly where: Declared;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const KNOWN: readonly string[] = Object.keys(METRICS);

export function isRole(what: string): what is Role {
  return (ROLES as readonly string[]).includes(what);
}

/** Everything in a mapping that does not go together, whatever the table holds. */
export function checkMapping(mapping: Mapping): Mistake[] {
  const { columns, kind } = mapping;
  const metrics = columns.filter((c) => !isRole(c.what));
  const has = (...roles: Role[]) => columns.some((c) => roles.some((role) => role === c.what));
  const mistakes: Mistake[] = [...metrics.flatMap(checkName), ...twice(columns)];
  const say = (where: Declared, code: string, message: string, hint: string) =>
    mistakes.push({ where, code, message, hint });

  if (metrics.length === 0)
    say(mapping.place, "no-metric", "No column of this mapping holds a metric.", METRIC_HINT);
  if (kind === "posts" && !has("post", "url"))
    say(
      mapping.place,
      "no-post",
      "No column says which post a row is of.",
      "name the column with the id (post) or the address (url) of the post.",
    );
  if (kind !== "posts" && !has("date"))
    say(
      mapping.place,
      "no-date",
      "No column of this mapping holds the date.",
      'name it: "Date: date".',
    );
  if (has("date", "published") && mapping.dates === null)
    say(
      mapping.place,
      "no-date-format",
      "The mapping does not say how days are written.",
      'add a line such as "dates: MM/DD/YYYY": the order of day and month is never guessed.',
    );
  if (kind !== "posts")
    for (const column of columns.filter((c) =>
      ["post", "title", "url", "published"].includes(c.what),
    ))
      say(
        column,
        "not-of-this-kind",
        `"${column.what}" is of a post, and the rows are of kind ${kind}.`,
        'write "kind: posts", or leave the column out.',
      );
  for (const column of metrics) {
    const level = metricOf(column.what).kind === "stock";
    if (kind === "posts" && level)
      say(
        column,
        "not-of-this-kind",
        `"${column.what}" is a total of the account, not of a post.`,
        "leave the column out, or map the table a second time for the totals.",
      );
    if (kind === "total" && !level && isKnown(column.what))
      say(
        column,
        "not-of-this-kind",
        `"${column.what}" is counted by day, and a total as of a day is another number.`,
        'write "kind: daily", or give the total a name of its own, such as views_to_date.',
      );
  }
  const ratios = new Set(
    metrics.filter((c) => metricOf(c.what).kind === "ratio").map((c) => c.name),
  );
  for (const column of mapping.percent.filter((p) => !ratios.has(p.name)))
    say(
      column,
      "not-a-ratio",
      `"${column.name}" is not a column that this mapping reads as a ratio.`,
      ratios.size > 0 ? didYouMean(column.name, [...ratios]) : "remove it.",
    );
  return mistakes;
}

const METRIC_HINT = 'name at least one: "Fans: followers".';

/** A name of its own is fine; one that is nearly a known name is taken for a slip. */
function checkName(column: MappedColumn): Mistake[] {
  const { what } = column;
  const [whole = ""] = what.split(":");
  const code = "unknown-metric";
  if (!/^[a-z][a-z0-9_]*(:[a-z][a-z0-9_]*:[^:]+)?$/.test(what))
    return [
      {
        where: column,
        code,
        message: `${JSON.stringify(what)} is neither a metric nor one of ${ROLES.join(", ")}.`,
        hint: "write a name in small letters and underscores, such as profile_views; of a part: views:country:DE.",
      },
    ];
  const near = isKnown(whole) ? undefined : suggest(whole, [...KNOWN, ...ROLES]);
  if (near === undefined) return [];
  return [
    {
      where: column,
      code,
      message: `"${whole}" is no metric that is known, and looks like "${near}".`,
      hint: `write ${near}, or a name that nobody takes for it.`,
    },
  ];
}

function twice(columns: readonly MappedColumn[]): Mistake[] {
  return columns.flatMap((column, i) => {
    const first = columns.findIndex((c) => c.what === column.what);
    if (first === i) return [];
    return [
      {
        where: column,
        code: "mapped-twice",
        message: `"${columns[first]?.name}" holds ${column.what} already.`,
        hint: "map one of the two; a part of a metric has a name such as views:surface:reels.",
      },
    ];
  });
}

function isKnown(metric: string): boolean {
  return KNOWN.includes(metric.split(":")[0] ?? "");
}
