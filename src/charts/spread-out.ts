/** Something that wants to stand around a height and must not touch its neighbours. */
export interface Floating {
  readonly centre: number;
  readonly height: number;
}

interface Cluster {
  readonly members: number[];
  readonly height: number;
  /** Sum over the members of the top that each would give the cluster. */
  readonly wish: number;
}

/**
 * Upper edges, in the order given, as near to the wished centres as they can be without overlap and
 * within the bounds. Neighbours that would touch move as one, to the mean of what they want.
 */
export function spreadOut(blocks: readonly Floating[], top: number, bottom: number): number[] {
  const order = blocks
    .map((_, i) => i)
    .sort((a, b) => centre(blocks, a) - centre(blocks, b) || a - b);
  const topOf = ({ wish, members, height }: Cluster) =>
    Math.max(top, Math.min(wish / members.length, bottom - height));
  const clusters: Cluster[] = [];
  for (const i of order) {
    const height = blocks[i]?.height ?? 0;
    let last: Cluster = { members: [i], height, wish: centre(blocks, i) - height / 2 };
    for (let above = clusters.at(-1); above; above = clusters.at(-1)) {
      if (topOf(above) + above.height <= topOf(last)) break;
      clusters.pop();
      last = {
        members: [...above.members, ...last.members],
        height: above.height + last.height,
        wish: above.wish + last.wish - last.members.length * above.height,
      };
    }
    clusters.push(last);
  }
  const tops: number[] = blocks.map(() => top);
  for (const cluster of clusters) {
    let edge = topOf(cluster);
    for (const i of cluster.members) {
      tops[i] = edge;
      edge += blocks[i]?.height ?? 0;
    }
  }
  return tops;
}

function centre(blocks: readonly Floating[], i: number): number {
  return blocks[i]?.centre ?? 0;
}
