import type { IsoDate } from "../../calendar/dates.ts";
import type { ExportTable } from "../adapter.ts";

/** The last day that a table can speak of, and who says so. */
export interface Limit {
  readonly day: IsoDate;
  readonly by: string;
}

/** `as-of` of `export.yml`, where that is not after the download, else the download. */
export function limitOf({ setup: { asOf }, downloadedOn }: ExportTable): Limit {
  return asOf !== null && asOf <= downloadedOn
    ? { day: asOf, by: `as-of in export.yml, ${asOf}` }
    : { day: downloadedOn, by: `the download on ${downloadedOn}` };
}
