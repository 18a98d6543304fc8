import type { ExportCheck, Quarantined } from "../adapters/adapter.ts";
import type { Period } from "../calendar/period.ts";
import { printable } from "../diagnostics/format.ts";

/** How `ingest` and `inspect` say what they found. All of it may be hostile text. */

const RAW_SHOWN = 160;

/** `data/.../Follows.csv:7:2: reason`, and the record as it stands in the file. */
export function quarantineText({ path, line, column, reason, raw }: Quarantined): string {
  const place = [path, line, ...(column === null ? [] : [column])].join(":");
  const shown = raw.length > RAW_SHOWN ? `${raw.slice(0, RAW_SHOWN)} ...` : raw;
  return printable(`${place}: ${reason}`).concat(
    `\n${String(line).padStart(5)} | ${printable(shown)}`,
  );
}

export function checkText({ ok, message }: ExportCheck): string {
  return printable(`${ok ? "note" : "look"}: ${message}`);
}

export function windowText(window: Period | null): string {
  return window ? `${window.from} to ${window.to}` : "no day";
}
