import { expect, it } from "vitest";
import { listed } from "./fixtures/listing.ts";
import { knownPosts, postEvidence } from "./posts.ts";

it("knows posts with a value, of which 0 is one", () => {
  const posts = [listed("a", 3), listed("b", null), listed("c", 0)];
  expect(knownPosts(posts).map((p) => [p.post, p.value])).toEqual([
    ["a", 3],
    ["c", 0],
  ]);
});

it("gives each count as evidence of its window, row and platform", () => {
  const post = listed("a", 3);
  const [evidence] = postEvidence([post]);
  expect(evidence).toEqual({
    kind: "observation",
    observation: {
      ...{ account: post.account, platform: post.platform, surface: post.surface },
      ...{ metric: post.metric, from: post.publishedOn, at: post.at, value: 3, unit: "views" },
      ...{ source: post.source, retrievedOn: post.at, definition: null, status: "observed" },
      ...{ paid: "unknown", capturedBy: null },
    },
  });
});

it("gives one evidence for copies of a count, and another for another metric or value of its row", () => {
  const post = listed("a", 3);
  const of = (given: Parameters<typeof postEvidence>[0][number]) => {
    const [evidence] = postEvidence([given]);
    return evidence?.kind === "observation" ? evidence.observation : null;
  };
  const first = of(post);
  expect(of({ ...post })).toBe(first);
  expect(of({ ...post, value: 4 })).toMatchObject({ value: 4 });
  expect(of({ ...post, metric: "likes" })).toMatchObject({ metric: "likes", unit: "likes" });
});
