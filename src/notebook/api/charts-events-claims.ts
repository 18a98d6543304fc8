import { claimsBySource as claimsDesign } from "../../charts/claims-by-source.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Chart } from "../chart.ts";
import { claimText } from "../words.ts";
import { type ChartOptions, makeChart } from "./chart.ts";
import { lang, say } from "./chart-words.ts";
import { compact } from "./follower-series.ts";
import { caveatsOf } from "./judge.ts";

/** What each source says of a number: a row per fact, a mark per claim, and where two cannot both be right. */
export function claimsBySource(
  options: ChartOptions & { facts: readonly { label: string; claims: readonly Claim[] }[] },
): Chart {
  const facts = options.facts.map(({ label, claims }) => ({
    label,
    conflict: conflictIn(claims),
    claims: claims.map((claim) => ({
      claim,
      source: claim.source.publisher,
      stated: claimText(claim, lang()),
    })),
  }));
  return makeChart({
    id: options.id,
    title: options.title,
    subtitle: options.subtitle ?? say("claims.subtitle"),
    design: claimsDesign(facts, {
      tick: compact,
      note: say("claims.note"),
      columns: {
        fact: say("column.fact"),
        source: say("column.source"),
        stated: say("claims.column-stated"),
        value: say("claims.column-value"),
        low: say("column.low"),
        high: say("column.high"),
      },
    }),
    figures: [],
    claims: options.facts.flatMap((f) => f.claims),
    spoken: facts.flatMap((f) => [
      ...f.claims.map((c) => `${f.label}, ${c.source}: ${c.stated}`),
      ...(f.conflict === null ? [] : [f.conflict]),
    ]),
  });
}

/** As the rule `conflicting-sources` finds it among these claims: two numbers that exclude each other. */
function conflictIn(claims: readonly Claim[]): string | null {
  const ids = claims.map((c) => c.id);
  const found = caveatsOf({ scope: "claims", claims }).find(
    (c) =>
      c.rule === "conflicting-sources" &&
      c.branch === "default" &&
      c.evidence.every((e) => e.kind === "claim" && ids.includes(e.claim.id)),
  );
  const [a, b] = (found?.evidence ?? []).flatMap((e) => (e.kind === "claim" ? [e.claim] : []));
  if (!a || !b) return null;
  const told = (c: Claim) =>
    say("claims.told", { source: c.source.publisher, stated: claimText(c, lang()) });
  return say("claims.conflict", { a: told(a), b: told(b) });
}
