import { mergeEvidence } from "../../figures/figure.ts";
import { evidenceBehind } from "../behind.ts";
import { UNIQUES } from "../measured.ts";
import { number, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";

const FOLLOWERS: readonly string[] = ["followers", "page_likes"];

export const followersSummed: Rule = {
  id: "followers-summed",
  severity: "block",
  defaults: {},
  branches: ["followers", "people"],
  find(subject) {
    if (subject.scope !== "sum" || subject.over !== "accounts") return [];
    const counted = subject.figures.filter(({ measure }) =>
      [...FOLLOWERS, ...UNIQUES].includes(measure),
    );
    const values = counted.flatMap((figure) => figure.value ?? []);
    if (values.length < 2) return [];
    const [max, sum] = [Math.max(...values), values.reduce((a, b) => a + b, 0)];
    const exact = counted.every(({ value, lo, hi }) => lo === value && hi === value);
    const branch = counted.every((f) => FOLLOWERS.includes(f.measure)) ? "followers" : "people";
    return [
      {
        branch,
        data: {
          accounts: number(values.length),
          max: number(max),
          sum: number(sum),
          exact: text(exact ? "yes" : "no"),
        },
        evidence: mergeEvidence(...counted.map(evidenceBehind)),
        effect: 1 - max / sum,
      },
    ];
  },
};
