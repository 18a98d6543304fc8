import type { Quarter } from "../../calendar/quarter.ts";
import type { Subject } from "../../caveats/rule.ts";
import type { Figure } from "../../figures/figure.ts";
import type { PostCount } from "../../observations/post.ts";
import { currentRun } from "../run.ts";
import { account } from "./ledger.ts";

/** What the account itself counts, where it does. */
interface Counted {
  /** Of what the posts count. */
  readonly total?: Figure | null;
  /** How many posts were published. */
  readonly published?: Figure | null;
}

/**
 * A list of posts against what earlier exports listed and what the account itself counts. A list that was never
 * meant to hold every post is not short of their counts; how many posts it leaves out is said all the same.
 */
export function listing(
  id: string,
  window: Quarter,
  metric: string,
  all: readonly PostCount[],
  { total = null, published = null }: Counted,
): Subject[] {
  const names = new Set(
    currentRun()
      .gonePosts(id)
      .map(({ post }) => post),
  );
  const isGone = ({ post }: PostCount) => names.has(post);
  // How many posts a post is, is no count that it was last seen with.
  const counted = metric === "posts" ? [] : all.filter(isGone);
  const gone = [...currentRun().posts(id).filter(isGone), ...counted];
  const posts = all.filter((post) => !isGone(post));
  const whole = listsEveryPost(id);
  if (gone.length === 0 && published === null && (!whole || posts.length === 0)) return [];
  const of = account(id);
  return [
    {
      scope: "listing",
      account: of,
      metric,
      window,
      posts,
      gone,
      total: whole ? total : null,
      published,
    },
  ];
}

/** TikTok Studio's list of posts holds about fifteen of them, so it says nothing about how many there are. */
export function listsEveryPost(id: string): boolean {
  return account(id).platform !== "tiktok";
}
