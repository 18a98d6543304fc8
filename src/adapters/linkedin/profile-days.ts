import type { Observation } from "../../observations/observation.ts";
import type { ExportCheck, ExportTable } from "../adapter.ts";
import { readCell, readValue, show, Unreadable } from "../cells.ts";
import type { MetricColumn } from "../columns.ts";
import { observe } from "../daily.ts";
import { readLinkedInDay } from "./dates.ts";
import { DATE, extractDaySheet } from "./days.ts";
import { hasOnly } from "./names.ts";
import type { Sheet } from "./sheets.ts";

const TOTAL_ON = /^total followers on (.+)$/i;

/** Sheet `ENGAGEMENT` of a person's export. Posts of members are counted by rules of their own. */
export const profileEngagement = daysOf("member_post", [
  { metric: "impressions", names: ["Impressions"] },
  { metric: "engagements", names: ["Engagements"] },
]);

const newFollowers = daysOf("account", [{ metric: "followers_gained", names: ["New followers"] }]);

/** Sheet `FOLLOWERS` of a person's export: new followers a day, below one total with its date. */
export const profileFollowers: Sheet = {
  ...newFollowers,
  extract: (table) => {
    const days = newFollowers.extract(table);
    const { observations, checks } = readTotal(table);
    return {
      ...days,
      observations: [...observations, ...days.observations],
      checks: [...checks, ...days.checks],
    };
  },
};

function daysOf(surface: string, columns: readonly MetricColumn[]): Sheet {
  const names = [...DATE, ...columns.flatMap((c) => c.names)];
  return {
    headerNames: names,
    identify: ({ header }) => hasOnly(header.cells, ...names),
    extract: (table) => extractDaySheet(table, columns, surface),
  };
}

/** `Total followers on 9/30/2026` and the number beside it, above the header. */
function readTotal(table: ExportTable): {
  observations: readonly Observation[];
  checks: readonly ExportCheck[];
} {
  const line = table.preamble.find((r) => TOTAL_ON.test((r.cells[0] ?? "").trim()));
  if (line === undefined)
    return { observations: [], checks: [verdict(false, "There is no line with the total.")] };
  try {
    const at = readCell(line, 0, (text) => {
      const day = readLinkedInDay(TOTAL_ON.exec(text.trim())?.[1] ?? "");
      if (day > table.downloadedOn)
        throw new Unreadable(`${show(text)} is after the download on ${table.downloadedOn}.`);
      return day;
    });
    const value = readCell(line, 1, (text) => readValue(text, "followers", "count"));
    return {
      observations: [
        observe(table, "account", at, { metric: "followers", value, index: 1 }, line.line),
      ],
      checks: [verdict(true, `A total of followers is given for one day, ${at}.`)],
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      observations: [],
      checks: [verdict(false, `The line with the total cannot be read: ${error.message}`)],
    };
  }
}

function verdict(ok: boolean, message: string): ExportCheck {
  return { id: "total-row", ok, message };
}
