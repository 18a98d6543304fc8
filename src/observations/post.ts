import type { IsoDate } from "../calendar/dates.ts";
import type { Position } from "../diagnostics/diagnostic.ts";
import type { Platform } from "./observation.ts";

/** A lifetime count of one post, as of a date. Lifetime counts are never merged with daily ones. */
export interface PostCount {
  readonly account: string;
  readonly platform: Platform;
  /** As text: ids of X and Meta do not fit into a number. */
  readonly post: string;
  /** Hostile text, as the platform exported it; may be empty. */
  readonly title: string;
  readonly url: string | null;
  /** `video`, `short`, `reel`, `photo` ... as far as the export says. */
  readonly surface: string;
  readonly publishedOn: IsoDate | null;
  readonly metric: string;
  /** First day of the counts where they do not reach back to the publication; null: the whole life. */
  readonly from: IsoDate | null;
  readonly at: IsoDate;
  readonly value: number | null;
  readonly source: Position;
}
