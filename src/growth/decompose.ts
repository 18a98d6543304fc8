/** A flow as a number of posts times what each brought on average. */
export interface Made {
  readonly posts: number;
  readonly perPost: number;
}

/** Parts of a change that add up to it. */
export interface Decomposition {
  /** Because there were more or fewer posts. */
  readonly posts: number;
  /** Because the average post brought more or less. */
  readonly perPost: number;
  readonly total: number;
}

/**
 * Splits the change of a flow between two periods into what the number of posts and what the average post
 * brought, each at the midpoint of the other (Marshall and Edgeworth's weights), so that nothing is left over.
 * In the unit of the flow.
 * @example decompose 40 posts of 2,500 and 60 of 2,000: 45,000 by more posts, -25,000 by fewer views each
 */
export function decompose(before: Made, after: Made): Decomposition {
  const posts = ((after.posts - before.posts) * (before.perPost + after.perPost)) / 2;
  const perPost = ((after.perPost - before.perPost) * (before.posts + after.posts)) / 2;
  // Adding 0 turns -0 into 0.
  return { posts: posts + 0, perPost: perPost + 0, total: posts + perPost + 0 };
}
