/** What kind of number a metric is. All of it decides which arithmetic is allowed. */
export interface Metric {
  /** A stock holds at a date; a flow happened in a window. */
  readonly kind: "stock" | "flow" | "ratio";
  /** Whether values of several days add up. Unique people never do; stocks never do over time. */
  readonly addsOverTime: boolean;
  /** Whether values of several accounts add up. Followers do not: one person can follow all of them. */
  readonly addsOverAccounts: boolean;
  /** `gross`: only what was gained; `net`: gains less losses. */
  readonly sense: "net" | "gross" | "level";
  readonly unit: string;
}

const stock = (unit: string): Metric => ({
  kind: "stock",
  addsOverTime: false,
  addsOverAccounts: false,
  sense: "level",
  unit,
});
const flow = (unit: string, sense: "net" | "gross" = "gross"): Metric => ({
  kind: "flow",
  addsOverTime: true,
  addsOverAccounts: true,
  sense,
  unit,
});
const people = (unit: string): Metric => ({
  kind: "flow",
  addsOverTime: false,
  addsOverAccounts: false,
  sense: "gross",
  unit,
});
const ratio = (unit: string): Metric => ({
  kind: "ratio",
  addsOverTime: false,
  addsOverAccounts: false,
  sense: "level",
  unit,
});

/** Every metric that has a name of its own, the same for all platforms. */
export const METRICS = {
  followers: stock("followers"),
  page_likes: stock("page likes"),
  videos_total: stock("videos"),
  posts_total: stock("posts"),
  followers_net: flow("followers", "net"),
  followers_gained: flow("followers"),
  followers_lost: flow("followers"),
  page_likes_gained: flow("page likes"),
  page_likes_lost: flow("page likes"),
  views: flow("views"),
  engaged_views: flow("views"),
  video_views_3s: flow("views"),
  video_views_1m: flow("views"),
  impressions: flow("impressions"),
  profile_views: flow("profile views"),
  link_clicks: flow("clicks"),
  likes: flow("likes", "net"),
  dislikes: flow("dislikes", "net"),
  comments: flow("comments", "net"),
  shares: flow("shares"),
  saves: flow("saves", "net"),
  bookmarks: flow("bookmarks", "net"),
  reposts: flow("reposts", "net"),
  replies: flow("replies", "net"),
  reactions: flow("reactions", "net"),
  engagements: flow("engagements", "net"),
  watch_time_hours: flow("hours"),
  posts: flow("posts"),
  videos: flow("videos"),
  hypes: flow("hypes"),
  hype_points: flow("points"),
  shown_in_feed: flow("impressions"),
  reach: people("people"),
  viewers: people("people"),
  new_viewers: people("people"),
  returning_viewers: people("people"),
  casual_viewers: people("people"),
  regular_viewers: people("people"),
  engaged_audience: people("people"),
  active_followers: people("people"),
  unique_visitors: people("people"),
  unique_impressions: people("people"),
  page_views: flow("page views"),
  clicks: flow("clicks"),
  phone_number_clicks: flow("clicks"),
  product_link_clicks: flow("clicks"),
  website_clicks: flow("clicks"),
  app_download_link_clicks: flow("clicks"),
  leads_submission: flow("leads"),
  engagement_rate: ratio("fraction"),
  click_through_rate: ratio("fraction"),
  average_view_duration_s: ratio("seconds"),
  average_percentage_viewed: ratio("fraction"),
  stayed_to_watch_rate: ratio("fraction"),
  likes_share: ratio("fraction"),
  views_share: ratio("fraction"),
  watch_time_share: ratio("fraction"),
  audience_share: ratio("fraction"),
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

/**
 * A metric of a part of the audience or of one source: `views:country:DE`, `audience_share:gender:female`.
 * Its own name keeps it out of every sum and chart of the whole.
 */
export function partMetric(metric: string, dimension: string, part: string): string {
  return `${metric}:${dimension}:${part}`;
}

/** The metric that a part is of: of `views:country:DE` it is `views`. Outcomes and inputs have no parts. */
export function wholeMetric(name: string): string {
  return /^(outcome|input):/.test(name) ? name : (name.split(":")[0] ?? name);
}

export function isMetricName(name: string): name is MetricName {
  return Object.hasOwn(METRICS, name);
}

/**
 * What is known of a metric. `outcome:<name>` and `input:<name>` come from `data/outcomes.csv` and are flows;
 * a part of a metric is what the whole is; a platform's metric that fits no name keeps its own and is assumed to add up nowhere.
 */
export function metricOf(name: string): Metric {
  if (isMetricName(name)) return METRICS[name];
  if (/^(outcome|input):/.test(name)) return flow(name.replace(/^[^:]*:/, ""));
  const whole = wholeMetric(name);
  if (whole !== name) return metricOf(whole);
  return ratio(name.replaceAll("_", " "));
}
