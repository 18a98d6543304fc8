import type { Adapter } from "./adapter.ts";
import { crowdtangleAdapters } from "./crowdtangle/index.ts";
import { linkedinAdapters } from "./linkedin/index.ts";
import { mappedAdapters } from "./mapped/index.ts";
import { metaAdapters } from "./meta/index.ts";
import { pageInsightsAdapters } from "./page-insights/index.ts";
import { sproutAdapters } from "./sprout/index.ts";
import { tidy } from "./tidy.ts";
import { tiktokBusinessAdapters } from "./tiktok-business/index.ts";
import { tiktokStudioAdapters } from "./tiktok-studio/index.ts";
import { xAdapters } from "./x/index.ts";
import { youtubeAdapters } from "./youtube/index.ts";

/** Every kind of export that is read. A new one is a file, a fixture and a line in its family's index. */
export const ADAPTERS: readonly Adapter[] = [
  ...tiktokStudioAdapters,
  ...tiktokBusinessAdapters,
  ...youtubeAdapters,
  ...metaAdapters,
  ...pageInsightsAdapters,
  ...xAdapters,
  ...linkedinAdapters,
  ...crowdtangleAdapters,
  ...sproutAdapters,
  ...mappedAdapters,
  tidy,
];
