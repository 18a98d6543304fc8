/**
 * Metrics that only one platform counts and that fit none of our names. They keep the platform's name: the
 * same words mean other things elsewhere, so they are never one metric with `views`.
 */
export const OWN_METRICS: readonly string[] = [
  "video_views",
  "video_views_2s",
  "video_views_3s",
  "video_views_6s",
];

/**
 * Our name for a count as `definitions.csv` words it. A key with a platform before it goes first: "video views"
 * are all views of TikTok, but a count of their own beside the impressions of X and LinkedIn.
 */
export const DEFINITION_METRICS: Readonly<Record<string, string>> = {
  views: "views",
  plays: "views",
  snap_views: "views",
  hashtag_views: "views",
  hashtag_posts: "posts",
  "tiktok video_views": "views",
  "instagram video_views": "views",
  video_views: "video_views",
  video_views_2s: "video_views_2s",
  video_views_3s: "video_views_3s",
  video_views_6s: "video_views_6s",
  engaged_views: "engaged_views",
  impressions: "impressions",
  thumbnail_impressions: "impressions",
  followers: "followers",
  subscribers: "followers",
  page_follows: "followers",
  follower_count: "followers_gained",
  page_likes: "page_likes",
  reach: "reach",
  unique_viewers: "reach",
  "unique_views / members_reached": "reach",
  viewers: "viewers",
  "viewers (page_total_media_view_unique)": "viewers",
  watch_time: "watch_time_hours",
  minutes_viewed: "watch_time_hours",
};

/** Our surfaces for where a definition holds as `definitions.csv` words it; empty: everywhere. */
export const DEFINITION_SURFACES: Readonly<Record<string, readonly string[]>> = {
  all: [],
  account: ["account"],
  "account (API, period=day)": ["account"],
  channel: ["account"],
  "channel (public, Data API)": ["public"],
  page: ["account"],
  "page organic": ["account"],
  "page, post": ["account", "post"],
  "page/post": ["account", "post"],
  "page/post (organic)": ["account", "post"],
  "media, account": [],
  // Whatever an account shows on TikTok is a video of its own.
  "own videos": [],
  post: ["post"],
  "member post": ["member_post"],
  "long-form, live": ["video", "live"],
  shorts: ["shorts"],
  reels: ["reels"],
  "reels and videos": ["video", "reels"],
  "all non-live video": ["video", "reels"],
  video: ["video"],
  "video (non-Reel)": ["video"],
  "video (API media)": ["video"],
  "video (organic, API VIDEO_VIEW)": ["video"],
  "video (export, surface not stated)": ["video"],
  "feed video (pre-Reels)": ["video"],
  "photo, text, stories": ["photo", "text", "story"],
  "photo, text, stories, page": ["photo", "text", "story", "account"],
  "photos, carousels, stories": ["photo", "carousel", "story"],
  "feed, story": ["photo", "carousel", "video", "story"],
  "public story": ["story"],
  spotlight: ["spotlight"],
  "hashtag page": ["hashtag"],
  ads: ["ads"],
  "video ads": ["ads"],
};
