/** What a platform's own name for a count is among our metrics, and on which surfaces it counts. */
export interface Wording {
  readonly metrics: readonly string[];
  /** Empty: everywhere on the platform. */
  readonly surfaces: readonly string[];
}

/**
 * The `metric` column of `platform-events.csv` keeps the platforms' words; rules know ours.
 * A wording that is missing here would make rules silently pass an event over, so reading fails instead.
 */
export const METRIC_WORDING: Readonly<Record<string, Wording>> = {
  followers: { metrics: ["followers"], surfaces: [] },
  "followers, views": { metrics: ["followers", "views"], surfaces: [] },
  subscribers: { metrics: ["followers"], surfaces: [] },
  "subscribers (public/API)": { metrics: ["followers"], surfaces: ["account"] },
  page_likes: { metrics: ["page_likes"], surfaces: [] },
  avg_watch_time: { metrics: ["average_view_duration_s"], surfaces: [] },
  averageViewDuration: { metrics: ["average_view_duration_s"], surfaces: [] },
  "watch time": { metrics: ["watch_time_hours"], surfaces: [] },
  reach: { metrics: ["reach"], surfaces: [] },
  "*_impressions_unique (reach)": { metrics: ["reach", "viewers"], surfaces: [] },
  "impressions (member posts)": { metrics: ["impressions"], surfaces: ["member_post"] },
  "impressions (ads)": { metrics: ["impressions"], surfaces: ["ads"] },
  "impressions, page_fans": { metrics: ["impressions", "page_likes"], surfaces: [] },
  "plays, impressions": { metrics: ["views", "impressions"], surfaces: [] },
  "page insights": { metrics: ["engagements", "link_clicks"], surfaces: ["account"] },
  views: { metrics: ["views"], surfaces: [] },
  // A part of all views was missed, so every count of views of that time is touched.
  "views (desktop)": { metrics: ["views"], surfaces: [] },
  "views, likes (US)": { metrics: ["views", "likes"], surfaces: [] },
  "views (shorts)": { metrics: ["views"], surfaces: ["shorts"] },
  "views (long-form, live)": { metrics: ["views"], surfaces: ["video", "live"] },
  "views (non-live video)": { metrics: ["views"], surfaces: ["video", "reels"] },
  hashtag_views: { metrics: ["views"], surfaces: ["hashtag"] },
};
