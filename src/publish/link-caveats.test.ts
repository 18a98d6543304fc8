import { expect, test } from "vitest";
import { linkCaveats } from "./link-caveats.ts";

const link = (html: string) => linkCaveats({ html, lang: "fr" }, (rule) => `../${rule}.html`);

test("leads from a caveat to its rule, in the report's language, and keeps its mark", () => {
  const mark = '<span class="mark">2</span>';
  const item = (text: string, rule = "") =>
    `<li class="note" id="caveat-2"${rule}>${mark} ${text}</li>`;
  const linked = link(item("Jours &amp; heures", ' data-rule="time-zone"'));
  expect(linked.replaceAll("\u202f", " ")).toBe(
    item('Jours &amp; heures <a href="../time-zone.html">Pourquoi ?</a>'),
  );
});

test("leaves items that name no rule as they are", () => {
  const html = '<ul><li>Jours</li><li class="warn">Sans règle</li></ul>';
  expect(link(html)).toBe(html);
});
