import type { Notation } from "../cells.ts";
import type { MetricColumn } from "../columns.ts";

/** What the two tables of X share. `Shares` and `Reposts` are two counts. */
export const X_METRICS: readonly MetricColumn[] = [
  { metric: "impressions", names: ["Impressions"] },
  { metric: "likes", names: ["Likes"] },
  { metric: "engagements", names: ["Engagements"] },
  { metric: "bookmarks", names: ["Bookmarks"] },
  { metric: "shares", names: ["Shares"] },
  { metric: "followers_gained", names: ["New follows"] },
  { metric: "replies", names: ["Replies"] },
  { metric: "reposts", names: ["Reposts"] },
  { metric: "profile_views", names: ["Profile visits"] },
];

/** X leaves no cell empty; an empty one is no count. */
export const X_MISSING = [""];

interface TwitterMetric {
  readonly metric: string;
  readonly names: readonly string[];
  readonly notation?: Notation;
}

/**
 * What the exports of old Twitter count, once for what was not paid for and once more as `promoted ...`.
 * Files of 2015 say favorites for likes.
 */
export const TWITTER_METRICS: readonly TwitterMetric[] = [
  { metric: "impressions", names: ["impressions"] },
  { metric: "engagements", names: ["engagements"] },
  { metric: "engagement_rate", names: ["engagement rate"], notation: "decimal" },
  { metric: "reposts", names: ["retweets"] },
  { metric: "replies", names: ["replies"] },
  { metric: "likes", names: ["likes", "favorites"] },
  { metric: "user_profile_clicks", names: ["user profile clicks"] },
  { metric: "link_clicks", names: ["url clicks"] },
  { metric: "hashtag_clicks", names: ["hashtag clicks"] },
  { metric: "detail_expands", names: ["detail expands"] },
  { metric: "permalink_clicks", names: ["permalink clicks"] },
  { metric: "app_opens", names: ["app opens"] },
  { metric: "app_installs", names: ["app installs"] },
  // From a tweet alone, so they are not all that the account gained.
  { metric: "follows_from_posts", names: ["follows"] },
  { metric: "email_tweet", names: ["email tweet"] },
  { metric: "dial_phone", names: ["dial phone"] },
  { metric: "media_views", names: ["media views"] },
  { metric: "media_engagements", names: ["media engagements"] },
];
