import { show, Unreadable } from "../cells.ts";

/** Where the id stands in the addresses that Facebook gave to posts. */
const FACEBOOK = [
  /\/(?:posts|videos|permalink|reel)\/(?:[^/?#]+\/)?(\d{5,}|pfbid\w+)\/?(?:[?#]|$)/,
  /\/photos\/(?:[^/?#]+\/)?(\d{5,})\/?(?:[?#]|$)/,
  /[?&](?:story_fbid|fbid|v)=(\d{5,}|pfbid\w+)(?:[&#]|$)/,
  /^https?:\/\/[^/]+\/\d+_(\d{5,})\/?(?:[?#]|$)/,
];
const INSTAGRAM = [/\/(?:p|reel|tv)\/([\w-]{5,})\/?(?:[?#]|$)/];

/**
 * The id of a post, from its address: CrowdTangle's column "Facebook Id" is that of the page.
 * Always text: ids of Facebook do not fit into a number.
 * @throws Unreadable
 */
export function readPostId(written: string, platform: "facebook" | "instagram"): string {
  const url = written.trim();
  const host =
    platform === "facebook"
      ? /^https?:\/\/([\w-]+\.)*facebook\.com\//
      : /^https?:\/\/([\w-]+\.)*instagram\.com\//;
  const shapes = platform === "facebook" ? FACEBOOK : INSTAGRAM;
  const id = host.test(url) ? shapes.map((s) => s.exec(url)?.[1]).find((m) => m) : undefined;
  if (id === undefined)
    throw new Unreadable(`${show(url)} is not the address of a post on ${platform}.`);
  return id;
}
