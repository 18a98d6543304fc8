import type { IsoDate } from "../calendar/dates.ts";
import type { Figure } from "../figures/figure.ts";
import type { DateWords } from "./time-axis.ts";

/** One published count of a platform's monthly users. */
export interface TidePointInput {
  /** Its `asOf` is the day that the count is shown at. */
  readonly figure: Figure;
  /** `271.2 million` */
  readonly value: string;
  /** `Dec 2018` */
  readonly date: string;
}

/** The life of the account that the platform's growth stands behind. */
export interface TideBand {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `IFRC's account, 25 May 2019 to 17 Feb 2021` */
  readonly label: string;
}

export interface TideWords extends DateWords {
  readonly tick: (value: number) => string;
  readonly columns: Readonly<Record<"date" | "value", string>>;
}
