import { isIsoDate } from "../calendar/dates.ts";
import type { SourceFile } from "../files/source-file.ts";
import { METRIC_WORDING } from "./metric-wording.ts";
import { EVENT_KINDS, type PlatformEvent } from "./platform-event.ts";
import { platformOf, type Row, readTable, sourcesOf } from "./table.ts";

const COLUMNS = "id platform from to metric kind effect sources read_via".split(" ");

/** @throws DiagnosticsError at the first row that is not exactly as it must be. */
export function readPlatformEvents(source: SourceFile): PlatformEvent[] {
  const events = readTable(source, COLUMNS).map(toEvent);
  const ids = new Set(events.map((e) => e.id));
  if (ids.size !== events.length) throw new RangeError(`${source.path}: two events share an id`);
  return events;
}

function toEvent(row: Row): PlatformEvent {
  const { id = "", from = "", metric = "", effect = "" } = row.cells;
  const to = row.cells.to || from;
  const kind = EVENT_KINDS.find((k) => k === row.cells.kind);
  const wording = METRIC_WORDING[metric];
  if (!id || !effect) row.fail("An event needs an id and an effect.");
  if (!isIsoDate(from) || !isIsoDate(to) || to < from)
    row.fail(`"${from}" to "${to}" is no period.`);
  const sources = sourcesOf(row);
  return {
    id,
    platform: platformOf(row),
    from,
    to,
    ...(wording ?? row.fail(`No metric of ours is known for "${metric}".`)),
    kind: kind ?? row.fail(`"${row.cells.kind}" is not a kind of event.`),
    effect,
    sources,
    readVia: row.cells.read_via || null,
    sourced: sources.length > 0,
  };
}
