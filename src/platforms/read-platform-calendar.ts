import { IANAZone } from "luxon";
import type { SourceFile } from "../files/source-file.ts";
import { CERTAINTIES, type PlatformCalendar } from "./platform-calendar.ts";
import { oneOf, platformOf, type Row, readTable, sourcesOf } from "./table.ts";

const COLUMNS =
  `platform time_zone certainty zone_evidence revision_days revision rounding sources read_via
  deleted_content`.split(/\s+/);

/** @throws DiagnosticsError at the first row that is not exactly as it must be. */
export function readPlatformCalendar(source: SourceFile): PlatformCalendar[] {
  return readTable(source, COLUMNS).map(toCalendar);
}

function toCalendar(row: Row): PlatformCalendar {
  const { time_zone: timeZone = "", zone_evidence: zoneEvidence = "" } = row.cells;
  const { revision_days: days = "" } = row.cells;
  if (!IANAZone.isValidZone(timeZone)) row.fail(`"${timeZone}" is no time zone.`);
  if (zoneEvidence === "") row.fail("A time zone needs its evidence.");
  if (!/^\d*$/.test(days)) row.fail(`"${days}" is not a number of days.`);
  return {
    platform: platformOf(row),
    timeZone,
    certainty: oneOf(CERTAINTIES, row, "certainty"),
    zoneEvidence,
    revisionDays: days === "" ? null : Number(days),
    revision: row.cells.revision || null,
    rounding: row.cells.rounding || null,
    sources: sourcesOf(row),
    readVia: row.cells.read_via || null,
    deletedContent: row.cells.deleted_content || null,
  };
}
