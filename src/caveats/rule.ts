import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Claim } from "../claims/claim.ts";
import type { MessageData, Severity } from "../figures/caveat.ts";
import type { Evidence, Figure } from "../figures/figure.ts";
import type { Account } from "../observations/account.ts";
import type { AccountEvent } from "../observations/event.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import type { PlatformEvent } from "../platforms/platform-event.ts";
import type { TidePoint } from "../platforms/tide.ts";

/** What a rule looks at. A rule that does not know a scope finds nothing in it. */
export type Subject =
  /** One figure that a report shows. */
  | { readonly scope: "figure"; readonly figure: Figure }
  /** Figures set against each other: totals, rates (per day), or the time each took to a number. */
  | {
      readonly scope: "comparison";
      readonly of: "totals" | "rates" | "time-to-number";
      readonly figures: readonly Figure[];
    }
  /** Figures added up, over accounts or over time. */
  | {
      readonly scope: "sum";
      readonly over: "accounts" | "time";
      readonly figures: readonly Figure[];
    }
  /** Claims that are quoted together, as claims. */
  | { readonly scope: "claims"; readonly claims: readonly Claim[] }
  /** What one chart or table shows together. */
  | { readonly scope: "view"; readonly figures: readonly Figure[] }
  /** Daily counts of one account that a figure or a chart rests on. A missing day is absent or null. */
  | {
      readonly scope: "series";
      readonly account: Account;
      readonly metric: string;
      readonly surface: string;
      readonly window: Period;
      readonly observations: readonly Observation[];
      /** The day of the export; null where nobody noted it. */
      readonly downloadedOn: IsoDate | null;
    }
  /** One count of each post that was published in the window, and in the period before where it is known. */
  | {
      readonly scope: "posts";
      readonly account: Account;
      readonly metric: string;
      readonly window: Period;
      readonly posts: readonly PostCount[];
      readonly before: readonly PostCount[] | null;
    }
  /** The whole report. */
  | {
      readonly scope: "report";
      readonly figures: readonly Figure[];
      readonly claims: readonly Claim[];
    };

export type SeriesSubject = Extract<Subject, { scope: "series" }>;
export type PostsSubject = Extract<Subject, { scope: "posts" }>;

/** The facts that rules may compute from, beside the subject itself. */
export interface RuleContext {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: readonly AccountEvent[];
  readonly platformEvents: readonly PlatformEvent[];
  readonly tide: readonly TidePoint[];
}

/** One thing that a rule found. The engine adds rule id and default severity. */
export interface Finding {
  readonly branch: string;
  /** Only where a branch is graver or lighter than the rule as a whole. */
  readonly severity?: Severity;
  readonly data: MessageData;
  readonly evidence: readonly Evidence[];
  /** Share of the headline figure that is in doubt, 0 to 1. */
  readonly effect: number;
}

export type Params = Readonly<Record<string, number>>;

export interface Rule<P extends Params = Params> {
  readonly id: string;
  readonly severity: Severity;
  /** What it catches, in one sentence for readers. */
  readonly catches: string;
  /** Why the rule and its defaults are as they are, with the source. */
  readonly why: string;
  /** What to report instead. */
  readonly instead: string;
  readonly defaults: P;
  /** One line of help per parameter, shown in the editor when settings are written. */
  readonly help: Readonly<Record<keyof P, string>>;
  /** Every branch that `find` can return; each has its message `caveat.<id>.<branch>`. */
  readonly branches: readonly string[];
  find(subject: Subject, context: RuleContext, params: P): readonly Finding[];
}
