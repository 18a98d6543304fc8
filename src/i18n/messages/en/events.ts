import type { Catalogue } from "../../catalogue-type.ts";

/** English: what happened on a platform, as a clause that follows its name. By the ids of `platform-events.csv`. */
export const events: Catalogue = {
  "event.fb-video-time-2016": "overstated the average time that videos were watched",
  "event.ig-purge-2014": "removed fake and inactive accounts from follower counts",
  "event.fb-inactive-2015": "removed inactive and memorialised accounts from page likes",
  "event.fb-reach-2018":
    "began to count reach only where a post came onto the screen, and people once over 7 and 28 days",
  "event.li-ads-impr-2018": "began to count an advert only where half of it was on the screen",
  "event.x-locked-2018":
    "removed locked accounts from follower counts, an expected loss of about 6% overall",
  "event.yt-spam-2018": "removed spam accounts from subscriber counts",
  "event.yt-abbrev-2019": "began to cut public subscriber counts above 1,000 to three digits",
  "event.tt-india-2020": "was banned in India",
  "event.yt-loops-2021": "took looping clips out of the average view duration",
  "event.x-viewcount-2022": "made impressions public as views",
  "event.tt-hashtag-2024": "removed the view counts of hashtags",
  "event.fb-api-2024-03": "withdrew engaged users and consumptions of pages",
  "event.li-repost-2024": "began to count the impressions of reposts",
  "event.x-purge-2024-04": "removed spam and bot accounts",
  "event.ig-views-2024": "made views the one count in place of plays and impressions",
  "event.fb-minutes-2024": "replaced watch time by minutes viewed, to the closest minute",
  "event.fb-views-2024": "made views the one count in place of plays and impressions",
  "event.yt-shorts-2025": "began to count every start and replay of a Short",
  "event.ig-api-2025": "withdrew plays and impressions",
  "event.fb-reels-2025":
    "began to count a view as soon as any video starts, where it had asked for three seconds",
  "event.yt-adblock-2025":
    "missed many views on desktop computers, where a privacy filter blocked its counter",
  "event.x-purge-2025-11": "removed spam accounts in several waves",
  "event.fb-api-2025-11": "replaced impressions and page fans by views and page follows",
  "event.tt-us-outage-2026":
    "showed no views and likes on some videos in the United States after a power failure",
  "event.fb-api-2026-06": "replaced reach by viewers",
  "event.yt-views-2026": "began to count a view from the first frame",
};
