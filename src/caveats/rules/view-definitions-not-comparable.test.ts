import { expect, test } from "vitest";
import type { Platform } from "../../observations/observation.ts";
import {
  account,
  byClaim,
  byCount,
  claim,
  context,
  figure,
  observation,
} from "../fixtures/facts.ts";
import { said } from "../fixtures/said.ts";
import type { Subject } from "../rule.ts";

const RULE = "view-definitions-not-comparable";
const IDS: Platform[] = ["tiktok", "youtube", "facebook", "instagram", "x", "mastodon"];
const facts = context({ accounts: IDS.map((platform) => account(platform, { platform })) });
const views = (
  platform: Platform,
  metric = "views",
  from = "2026-10-01",
  at = "2026-12-31",
  surface = "account",
) =>
  figure({
    measure: metric,
    unit: "views",
    account: platform,
    value: 5,
    from,
    asOf: at,
    evidence: byCount(observation(at, 5, { platform, metric, from, surface })),
  });
type Shown = ReturnType<typeof views>;
const compared = (...figures: Shown[]) =>
  said(RULE, { scope: "comparison", of: "totals", figures }, facts);

test("a start of a video is not a photo on a screen", () => {
  const found = [
    "block default: A view on TikTok is a start or replay of a video; on Facebook and Instagram it is a start or replay of a video or a photo, text or story coming onto a screen. The numbers can be neither added up nor ranked.",
  ];
  const figures = [views("tiktok"), views("facebook"), views("instagram")];
  expect(compared(...figures)).toEqual(found);
  const scopes: Subject[] = [
    { scope: "sum", over: "accounts", figures },
    { scope: "view", figures },
  ];
  for (const subject of scopes) expect(said(RULE, subject, facts)).toEqual(found);
});

test("a third kind is named", () => {
  expect(compared(views("tiktok"), views("facebook"), views("x", "impressions"))[0]).toContain(
    "coming onto a screen; on X it is something else again. The numbers",
  );
});

test("a quarter over YouTube's change holds both of its rules", () => {
  const q3 = ["2026-07-01", "2026-09-30"] as const;
  expect(compared(views("tiktok", "views", ...q3), views("youtube", "views", ...q3))[0]).toContain(
    "on YouTube it is a video that somebody chose to watch and stayed with past its first seconds or a start of a video, from its first frame.",
  );
  expect(compared(views("tiktok"), views("youtube"))).toEqual([]);
});

test("the same mixture is still one of unknown shares", () => {
  expect(compared(views("facebook"), views("instagram"))).toEqual([
    "block mixed: A view on Facebook and Instagram is a start or replay of a video or a photo, text or story coming onto a screen, and no platform says in which shares. The numbers can be neither added up nor ranked.",
  ]);
});

test("the same kind of count may stand side by side", () => {
  expect(
    compared(views("tiktok"), views("facebook", "views", "2026-10-01", "2026-12-31", "reels")),
  ).toEqual([]);
  expect(compared(views("facebook"), views("facebook"))).toEqual([]);
  expect(compared(views("tiktok", "likes"), views("facebook", "likes"))).toEqual([]);
});

test("of a platform that the registry does not know nothing is said", () => {
  expect(compared(views("tiktok"), views("mastodon"))).toEqual([]);
});

test("a hashtag's views are a count of their own", () => {
  const tagged = {
    ...views("tiktok"),
    evidence: byClaim(claim("a", { scope: "hashtag", metric: "views" })),
    asOf: "2020-01-01",
    from: null,
  };
  expect(compared(tagged, views("youtube"))[0]).toContain(
    "A view on TikTok is a view of anybody's video",
  );
});

test("one figure alone is no comparison", () => {
  expect(said(RULE, { scope: "figure", figure: views("facebook") }, facts)).toEqual([]);
});
