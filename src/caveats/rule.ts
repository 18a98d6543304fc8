import type { IsoDate } from "../calendar/dates.ts";
import type { Period } from "../calendar/period.ts";
import type { Claim } from "../claims/claim.ts";
import type { MessageData, Severity } from "../figures/caveat.ts";
import type { Evidence, Figure } from "../figures/figure.ts";
import type { Account } from "../observations/account.ts";
import type { Benchmark } from "../observations/benchmark.ts";
import type { AccountEvent } from "../observations/event.ts";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import type { PlatformEvent } from "../platforms/platform-event.ts";
import type { TidePoint } from "../platforms/tide.ts";
import type { Revision } from "../store/resolve.ts";

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
  /** A change of one metric of one account from a period to a later one. */
  | {
      readonly scope: "change";
      /** The change; its parts are the figures of the two periods. */
      readonly figure: Figure;
      readonly account: Account;
      readonly metric: string;
      readonly before: Period;
      readonly after: Period;
      /** All that is known of the metric, by date. */
      readonly history: readonly Observation[];
    }
  /** How an audience grew, beside what its posts drew. */
  | {
      readonly scope: "audience";
      readonly account: Account;
      readonly window: Period;
      /** As a fraction; its parts are the stocks at both ends. */
      readonly growth: Figure;
      /** What the posts of the window and of the time before it drew; null where no export says. */
      readonly metric: string;
      readonly posts: readonly PostCount[] | null;
      readonly before: readonly PostCount[] | null;
    }
  /** A rate set against what others report. */
  | { readonly scope: "benchmark"; readonly figure: Figure; readonly benchmark: Benchmark }
  /** A rate of a whole and of its parts, in two periods. */
  | { readonly scope: "mix"; readonly figure: Figure; readonly parts: readonly MixPart[] }
  /** Daily counts around something that happened to the account. */
  | {
      readonly scope: "event";
      readonly event: AccountEvent;
      readonly account: Account;
      readonly metric: string;
      readonly observations: readonly Observation[];
    }
  /** The posts of a window as the newest export lists them, against earlier exports and the account's own total. */
  | {
      readonly scope: "listing";
      readonly account: Account;
      readonly metric: string;
      readonly window: Period;
      readonly posts: readonly PostCount[];
      /** Listed by an earlier export and by no later one of the same kind. */
      readonly gone: readonly PostCount[];
      /** What the account counts of the same thing in the same window. */
      readonly total: Figure | null;
      /** How many posts the account published in the window, by a count of its own. */
      readonly published: Figure | null;
    }
  /** A Vega-Lite spec that is about to be drawn. */
  | { readonly scope: "spec"; readonly spec: unknown; readonly figures: readonly Figure[] }
  /** A sentence that is about to be shown, and the figures in it. */
  | { readonly scope: "text"; readonly text: string; readonly figures: readonly Figure[] }
  /** The whole report. */
  | {
      readonly scope: "report";
      readonly figures: readonly Figure[];
      readonly claims: readonly Claim[];
    };

/** One part of a whole: what it weighs (views, posts) and its rate, before and after. */
export interface MixPart {
  readonly label: string;
  readonly weight: { readonly before: Figure; readonly after: Figure };
  readonly rate: { readonly before: Figure; readonly after: Figure };
}

export type SubjectOf<S extends Subject["scope"]> = Extract<Subject, { scope: S }>;
export type SeriesSubject = Extract<Subject, { scope: "series" }>;
export type PostsSubject = Extract<Subject, { scope: "posts" }>;

/** The facts that rules may compute from, beside the subject itself. */
export interface RuleContext {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: readonly AccountEvent[];
  readonly platformEvents: readonly PlatformEvent[];
  readonly tide: readonly TidePoint[];
  /** Counts that a later export replaced. */
  readonly revisions: readonly Revision[];
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
  /** Each explained in the rule's words (`i18n/rules/<id>.ts`), as all that readers are told of it. */
  readonly defaults: P;
  /** Every branch that `find` can return; each has its message `caveat.<id>.<branch>`. */
  readonly branches: readonly string[];
  find(subject: Subject, context: RuleContext, params: P): readonly Finding[];
}
