import type { Adapter } from "../adapter.ts";
import { metaAudience } from "./audience.ts";
import { metaContent } from "./content.ts";
import { metaDaily } from "./daily.ts";
import { metaVideos } from "./videos.ts";

export const metaAdapters: readonly Adapter[] = [metaDaily, metaAudience, metaContent, metaVideos];
