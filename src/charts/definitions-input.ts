import type { IsoDate } from "../calendar/dates.ts";
import type { DateWords } from "./time-axis.ts";

/** A rule by which something was counted, over the time in which it held. */
export interface RuleSegment {
  /** null: since when is not known. */
  readonly from: IsoDate | null;
  /** null: no end is known. Both days belong to it. */
  readonly to: IsoDate | null;
  /** `from 24 August 2026` */
  readonly dates: string;
  /** `a start of a video, from its first frame` */
  readonly words: string;
  /** False where no source that we have read vouches for it. */
  readonly certain: boolean;
}

/** A change that is known of without the rules before and after it. */
export interface RuleChange {
  readonly at: IsoDate;
  readonly dates: string;
  readonly words: string;
}

/** One kind of count on one platform. */
export interface CountedThing {
  /** `YouTube: views` */
  readonly name: string;
  /** The oldest first. */
  readonly rules: readonly RuleSegment[];
  readonly changes: readonly RuleChange[];
}

export interface DefinitionWords extends DateWords {
  /** What bars, dashes and diamonds are. */
  readonly note: string;
  readonly columns: Readonly<Record<"name" | "from" | "to" | "words", string>>;
}

/** The days that a series covers. */
export interface SeriesWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `this chart: 1 July to 30 September 2026` */
  readonly label: string;
}
