import { isIsoDate } from "../../calendar/dates.ts";
import type { Period } from "../../calendar/period.ts";
import type { ExportTable } from "../adapter.ts";
import { tableProblem } from "../table-problem.ts";

/**
 * `Content 2026-07-01_2026-09-30 <channel>.zip`, the first word in the language of the account. The tables inside do
 * not say what time they are of.
 */
export function windowOf(container: string | null): Period | null {
  const match = /(?<!\d)(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})(?!\d)/.exec(container ?? "");
  const [from, to] = [match?.[1] ?? "", match?.[2] ?? ""];
  return isIsoDate(from) && isIsoDate(to) && from <= to ? { from, to } : null;
}

/** @throws DiagnosticsError when nothing says what time a table is of, or when that time was not over. */
export function knownWindow(table: ExportTable): Period {
  const window = windowOf(table.container);
  if (window === null)
    throw tableProblem(table, table.header, {
      code: "unknown-window",
      message:
        "These counts are of a window of days that is in the name of YouTube's zip alone, and there is no such name.",
      hint: "put the zip here as it was downloaded: not unpacked, and under its own name.",
    });
  if (window.to > table.downloadedOn)
    throw tableProblem(table, table.header, {
      code: "window-not-over",
      message: `The window of these counts ends on ${window.to}, after the download on ${table.downloadedOn}, as the folder has it.`,
      hint: "name the folder after the day of the download, as YYYY-MM-DD.",
    });
  return window;
}
