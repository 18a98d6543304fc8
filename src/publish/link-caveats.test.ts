import { expect, test } from "vitest";
import type { ReportResult, SaidCaveat } from "../notebook/result.ts";
import { linkCaveats } from "./link-caveats.ts";

const caveat = (rule: string, text: string): SaidCaveat => ({
  ...{ rule, severity: "warn", text, mark: 1 },
});

function report(html: string): ReportResult {
  return {
    ...{ slug: "r", title: "R", summary: "", date: "2026-01-01", dateText: "", dir: "ltr" },
    ...{ lang: "fr", label: null, headings: [], notes: [], claims: [], figures: [], charts: [] },
    standing: [caveat("time-zone", 'Jours & "heures"')],
    html,
  };
}

const link = (html: string) => linkCaveats(report(html), (rule) => `../${rule}.html`);

test("leads from a caveat's sentence to its rule, in the report's language", () => {
  expect(link('<li class="warn">Jours &amp; &quot;heures&quot;</li>')).toMatch(
    /^<li class="warn">Jours &amp; &quot;heures&quot; <a href="\.\.\/time-zone\.html">Pourquoi\s\?<\/a><\/li>$/,
  );
});

test("takes the rule that the item names, and keeps its mark", () => {
  const item = '<li class="note" id="caveat-2" data-rule="missing-days">';
  const mark = '<span class="mark">2</span>';
  expect(link(`${item}${mark} Autre</li>`)).toContain(
    `<li class="note" id="caveat-2">${mark} Autre <a href="../missing-days.html">`,
  );
});

test("leaves other items and unknown sentences as they are", () => {
  const html = '<li>Jours</li><li class="warn">Sans règle</li>';
  expect(link(html)).toBe(html);
});
