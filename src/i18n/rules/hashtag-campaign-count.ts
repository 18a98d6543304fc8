import { stated } from "./fragments-en.ts";
import type { RuleWords } from "./rule-words.ts";

export const hashtagCampaignCount: RuleWords = {
  en: {
    title: "Everybody’s videos, not one’s own",
    catches: "Views of everybody's videos with a hashtag, shown as an account's own.",
    why: "A hashtag's count covered every public video that carried it, whoever made it. TikTok removed these counts in January and February 2024, so old ones can no longer be checked (Center for Countering Digital Hate, 2024).",
    instead: "The views of the account's own videos; the hashtag's count only as a quoted claim.",
    params: {},
    says: {
      default:
        "This covers every video with {hashtag}, whoever made it, not only those of {account}.",
      "with-count": `This covers every video with {hashtag} (${stated("videos")} videos), whoever made it, not only those of {account}.`,
      sum: "This adds views of everybody’s videos with {hashtag} to views of own videos.",
    },
  },
};
