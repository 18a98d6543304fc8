import { show, Unreadable } from "../cells.ts";

export interface PostLink {
  readonly id: string;
  /** `activity`, `share` or `ugcpost`: a post has an id of each kind, and only the activity's is known to hold a clock. */
  readonly kind: string;
}

/**
 * `.../feed/update/urn:li:activity:7290322104825139200` or `.../posts/<page>_<words>-activity-7290322104825139200-AbCd`.
 * @throws Unreadable
 */
export function readPostLink(text: string): PostLink {
  const link = text.trim();
  const match =
    /^https:\/\/(?:[a-z]+\.)?linkedin\.com\/.*[:-](activity|share|ugcPost)[:-](\d{15,20})(?:\D|$)/i.exec(
      link,
    );
  if (!match) throw new Unreadable(`${show(text)} is not the link of a post on LinkedIn.`);
  return { kind: (match[1] ?? "").toLowerCase(), id: match[2] ?? "" };
}
