import type { Adapter } from "../adapter.ts";
import { allPosts } from "./all-posts.ts";
import { contentMetrics } from "./content-metrics.ts";
import { followerParts } from "./follower-parts.ts";
import { newFollowers } from "./new-followers.ts";
import { profileAudience } from "./profile-audience.ts";
import { profileEngagement, profileFollowers } from "./profile-days.ts";
import { profileTopPosts } from "./profile-top-posts.ts";
import { workbookOf } from "./sheets.ts";
import { visitorMetrics } from "./visitor-metrics.ts";

/** No workbook of a page holds a total of its followers of an earlier day, or those that it lost. */
export const linkedinAdapters: readonly Adapter[] = [
  workbookOf("linkedin-followers", "LinkedIn page, followers", newFollowers, followerParts),
  workbookOf("linkedin-content", "LinkedIn page, content", contentMetrics, allPosts),
  workbookOf("linkedin-visitors", "LinkedIn page, visitors", visitorMetrics),
  workbookOf(
    "linkedin-profile",
    "LinkedIn profile, analytics of a person",
    profileEngagement,
    profileFollowers,
    profileTopPosts,
    profileAudience,
  ),
];
