/** Counts of a whole account hold those of all its surfaces, but none of these: they are of others, paid, or apart. */
export const OUTSIDE: readonly string[] = ["ads", "hashtag", "public", "member_post"];

/** Names under which exports and posts know a surface, where they differ from ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  short: "shorts",
  reel: "reels",
  stories: "story",
  page: "account",
  channel: "account",
  all: "account",
  profile: "account",
  image: "photo",
  "long-form": "video",
  longform: "video",
};

/**
 * Whether a count on `surface` holds what is counted on `places` (empty: everywhere). A whole account holds
 * all of its surfaces; so does `post`, the surface of an export that does not say what kind its posts are.
 */
export function covers(surface: string, places: readonly string[]): boolean {
  const name = OTHER_NAMES[surface] ?? surface;
  if (OUTSIDE.includes(name)) return places.includes(name);
  if (places.length === 0 || places.includes(name)) return true;
  const inside = places.filter((place) => !OUTSIDE.includes(place));
  if (name === "account") return inside.length > 0;
  return name === "post" && inside.some((place) => place !== "account");
}
