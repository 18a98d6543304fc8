import type { Adapter } from "../adapter.ts";
import { xContent } from "./content.ts";
import { xOverview } from "./overview.ts";
import { twitterDays } from "./tweet-days.ts";
import { twitterTweets } from "./tweets.ts";

export const xAdapters: readonly Adapter[] = [xOverview, xContent, twitterTweets, twitterDays];
