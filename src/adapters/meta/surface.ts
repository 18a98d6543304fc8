import { normalizeName } from "../header.ts";

const SURFACES: ReadonlyMap<string, string> = new Map([
  ["photos", "photo"],
  ["foton", "photo"],
  ["videos", "video"],
  ["videor", "video"],
  ["reels", "reel"],
  ["links", "link"],
  ["länkar", "link"],
  ["stories", "story"],
  ["ig image", "photo"],
  ["ig video", "video"],
  ["ig reel", "reel"],
  ["ig carousel", "carousel"],
  ["ig story", "story"],
]);

/** Kind of a post by its type; a type without a name of ours keeps its own, in snake case. */
export function surfaceOf(type: string): string {
  const name = normalizeName(type);
  return SURFACES.get(name) ?? (name.replace(/[^\p{L}\p{N}]+/gu, "_") || "post");
}
