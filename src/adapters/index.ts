import type { Adapter } from "./adapter.ts";
import { metaContent } from "./meta-content.ts";
import { metaDaily } from "./meta-daily.ts";
import { tidy } from "./tidy.ts";
import { tiktokStudioContent } from "./tiktok-studio-content.ts";
import { tiktokStudioFollowers } from "./tiktok-studio-followers.ts";
import { tiktokStudioOverview } from "./tiktok-studio-overview.ts";
import { youtubeStudioContent } from "./youtube-studio-content.ts";
import { youtubeStudioDates } from "./youtube-studio-dates.ts";

/** Every kind of export that is read. A new one is a file, a fixture and a line here. */
export const ADAPTERS: readonly Adapter[] = [
  tiktokStudioFollowers,
  tiktokStudioOverview,
  tiktokStudioContent,
  youtubeStudioDates,
  youtubeStudioContent,
  metaDaily,
  metaContent,
  tidy,
];
