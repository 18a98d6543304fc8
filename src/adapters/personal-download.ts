import type { Refusal } from "../files/file-kind.ts";

interface Download {
  readonly name: string;
  /** Keys that such a file has and no table of counts. */
  readonly keys: RegExp;
  readonly instead: string;
}

const DOWNLOADS: readonly Download[] = [
  {
    name: "TikTok",
    keys: /"(?:FansList|Fans List|Follower List|Your Activity|Direct Messages?|Chat History|Login History)"\s*:/,
    instead: "the tables of TikTok Studio (Overview.csv, FollowerHistory.csv)",
  },
  {
    name: "Instagram",
    keys: /"(?:string_list_data|relationships_follow\w+|media_map_data|string_map_data)"\s*:/,
    instead: "the tables of Meta Business Suite (Insights)",
  },
];

/**
 * The download of a person's whole account, in JSON. It is refused: it names followers, messages and logins, and its
 * list of followers holds those who are left, not how many there were on a day.
 */
export function personalDownload(text: string): Refusal | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const download = DOWNLOADS.find(({ keys }) => keys.test(text));
  if (download === undefined) return null;
  return {
    code: "personal-data",
    message: `This is a personal download of a ${download.name} account, not analytics: it names people, and its list of followers holds those who are left today, so it is no history.`,
    hint: `take it out of this folder, and out of anything that was published or shared from it. Export ${download.instead} instead.`,
  };
}
