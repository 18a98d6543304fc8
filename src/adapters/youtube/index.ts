import type { Adapter } from "../adapter.ts";
import { youtubeStudioContent } from "./content.ts";
import { youtubeStudioDates } from "./dates.ts";

export const youtubeAdapters: readonly Adapter[] = [youtubeStudioDates, youtubeStudioContent];
