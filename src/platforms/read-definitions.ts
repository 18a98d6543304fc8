import { isIsoDate } from "../calendar/dates.ts";
import type { SourceFile } from "../files/source-file.ts";
import { CONFIDENCES, COUNTED, type Definition, REPEATS } from "./definition.ts";
import { DEFINITION_METRICS, DEFINITION_SURFACES } from "./definition-wording.ts";
import { oneOf, platformOf, type Row, readTable, sourcesOf } from "./table.ts";

const COLUMNS =
  `id platform surface metric screen api short definition counted_as min_watch_s counts_repeats valid_from valid_to
  precision group sources read_via source_type confidence from_memory note`.split(/\s+/);

/** @throws DiagnosticsError at the first row that is not exactly as it must be. */
export function readDefinitions(source: SourceFile): Definition[] {
  const definitions = readTable(source, COLUMNS).map(toDefinition);
  const ids = new Set(definitions.map((d) => d.id));
  if (ids.size !== definitions.length) throw new RangeError(`${source.path}: two share an id`);
  return definitions;
}

function toDefinition(row: Row): Definition {
  const { id = "", metric = "", surface = "", short = "", definition: text = "" } = row.cells;
  const { group = "", source_type: sourceType = "" } = row.cells;
  if (!id || !short || !text || !group || !sourceType) {
    row.fail("A definition needs an id, a short and a long text, a group and a kind of source.");
  }
  const platform = platformOf(row);
  const sources = sourcesOf(row);
  return {
    id,
    platform,
    wording: { metric, surface },
    called: { screen: row.cells.screen || null, api: row.cells.api || null },
    metric:
      DEFINITION_METRICS[`${platform} ${metric}`] ??
      DEFINITION_METRICS[metric] ??
      row.fail(`No metric of ours is known for "${metric}".`),
    surfaces:
      DEFINITION_SURFACES[surface] ?? row.fail(`No surface of ours is known for "${surface}".`),
    short,
    text,
    countedAs: oneOf(COUNTED, row, "counted_as"),
    minWatchS: secondsOf(row),
    countsRepeats: oneOf(REPEATS, row, "counts_repeats"),
    ...validity(row),
    group,
    sources,
    readVia: row.cells.read_via || null,
    sourceType,
    confidence: oneOf(CONFIDENCES, row, "confidence"),
    fromMemory: memoryOf(row, sources),
    note: row.cells.note || null,
    line: row.line,
  };
}

/** `2`, or `2-3` where two rules are possible. */
function secondsOf(row: Row): Definition["minWatchS"] {
  const text = row.cells.min_watch_s ?? "";
  if (text === "") return null;
  const match = /^(\d+(?:\.\d+)?)(?:-(\d+))?$/.exec(text);
  if (!match) return row.fail(`"${text}" is not a number of seconds.`);
  return { lo: Number(match[1]), hi: Number(match[2] ?? match[1]) };
}

function validity(row: Row): Pick<Definition, "validFrom" | "validTo" | "precision"> {
  const [from, to] = [row.cells.valid_from || null, row.cells.valid_to || null];
  if ((from && !isIsoDate(from)) || (to && !isIsoDate(to)) || (from && to && to < from)) {
    row.fail(`"${from ?? ""}" to "${to ?? ""}" is no period.`);
  }
  const dated = from !== null || to !== null;
  if (dated !== (row.cells.precision !== "")) row.fail("Dates need a precision, and it them.");
  const precision = dated ? oneOf(["day", "month", "year"], row, "precision") : null;
  return { validFrom: from, validTo: to, precision };
}

function memoryOf(row: Row, sources: readonly string[]): Definition["fromMemory"] {
  const marked = row.cells.from_memory ?? "";
  if (marked !== "" && marked !== "valid_from") row.fail(`"${marked}" is no column of dates.`);
  return [
    ...(sources.length === 0 ? (["text"] as const) : []),
    ...(marked === "valid_from" ? (["valid_from"] as const) : []),
  ];
}
