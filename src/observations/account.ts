import type { IsoDate } from "../calendar/dates.ts";
import type { Precision } from "../calendar/period.ts";
import type { Position } from "../diagnostics/diagnostic.ts";
import type { Platform } from "./observation.ts";

/** When an account began, as one source has it. Disputed dates are several of these. */
export interface CreatedOn {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: Precision;
  /** The claim of `data/claims.yml` or the document that says so. */
  readonly source: string;
}

/** An account whose numbers a report may use. One entry of `data/accounts.yml`. */
export interface Account {
  readonly id: string;
  /** As readers know it: `IFRC on TikTok`. */
  readonly name: string;
  readonly organisation: string;
  readonly platform: Platform;
  /** The platform's name at the time that the numbers are from, such as `Twitter`. */
  readonly platformName: string;
  readonly handle: string | null;
  /** Those that it had before: older exports name it by them. */
  readonly formerHandles?: readonly string[];
  readonly createdOn: readonly CreatedOn[];
  readonly at: Position;
}
