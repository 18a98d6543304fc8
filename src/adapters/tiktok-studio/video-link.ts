import { show, Unreadable } from "../cells.ts";

/** What the link of a post says. */
export interface VideoLink {
  readonly id: string;
  readonly url: string;
  /** Of the account that posted it, without the `@`. */
  readonly handle: string;
  readonly surface: string;
}

/** @throws Unreadable */
export function readVideoLink(text: string): VideoLink {
  const match = /^https:\/\/www\.tiktok\.com\/@([\w.-]+)\/(video|photo)\/(\d{15,20})$/.exec(
    text.trim(),
  );
  const [url, handle, surface, id] = match ?? [];
  if (url === undefined || handle === undefined || surface === undefined || id === undefined)
    throw new Unreadable(`${show(text)} is not the link of a video or photo on TikTok.`);
  return { id, url, handle, surface };
}
