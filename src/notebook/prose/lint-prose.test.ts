import { describe, expect, test } from "vitest";
import { sourceOf } from "../../files/fixtures/source-of.ts";
import type { AccountEvent } from "../../observations/event.ts";
import { readReport } from "../report-file.ts";
import type { FigureRecord } from "../result.ts";
import { lintProse } from "./lint-prose.ts";

const figure = (label: string, value: number, unit = "followers"): FigureRecord => ({
  id: label,
  measure: "followers",
  label,
  value,
  lo: value,
  hi: value,
  unit,
  from: null,
  asOf: null,
  reason: null,
  evidence: [],
  caveats: [],
});
const figures = [
  figure("TikTok followers", 3_412_345),
  figure("Growth", 0.1249, "fraction"),
  figure("Times", 2.04, "times"),
];
const campaign: AccountEvent = {
  id: "campaign",
  account: "example",
  from: "2026-07-01",
  to: null,
  tags: ["campaign"],
  label: "the ferry safety campaign",
  claims: [],
  at: { file: "data/events.yml", line: 1, column: 1 },
};

const CELL = '\n\n```ts\nfollowers("example");\n```\n';

function lint(body: string, events: readonly AccountEvent[] = [campaign]) {
  const text = `---\ntitle: A title\nsummary: Nothing in it.\ndate: 2026-10-01\n---\n\n${body}${CELL}`;
  const { report } = readReport(sourceOf(text, "reports/x.md"));
  if (!report) throw new Error("no report");
  return lintProse(report, { figures, notes: [], claims: [] }, events).map(
    (d) => `${d.at?.line}:${d.at?.column} ${d.severity} ${d.code} ${d.message} ${d.hint}`,
  );
}

describe("a number in the prose", () => {
  test("that a figure has, as it reads when rounded, is fine", () => {
    expect(lint("It has 3.4 million followers, up 12.5%: it doubled.")).toEqual([]);
  });

  test("that nothing has is told with its place and the nearest figure", () => {
    expect(lint("So far\nit has 3.5 million followers.")).toEqual([
      '8:8 warning typed-number "3.5 million" is typed by hand, and no figure or claim of this report has it. write the figure in its place; the nearest is "TikTok followers" with 3412345.',
    ]);
    expect(lint("It grew tenfold.")[0]).toContain("8".replace("8", "7:9"));
    expect(lint("Up 13%.")[0]).toContain('the nearest is "Growth"');
  });

  test("is backed by what counts the same, and only by that", () => {
    expect(lint("It has 3.4 million views.")[0]).toContain('"3.4 million" is typed by hand');
    expect(lint("It reached 3.4m people and two million new followers.")).toHaveLength(1);
    expect(lint("It has three million followers.")[0]).toContain('"three million"');
  });

  test("that is a share or a multiple in words is looked for as well", () => {
    expect(lint("A third of them left.")[0]).toContain('"A third" is typed by hand');
    expect(lint("Up by half, and five-fold over the year.")).toHaveLength(2);
    expect(lint("It has twice as many, an eighth more: 2 times as many.")).toEqual([]);
  });

  test("in code, expressions, links and cells is no prose", () => {
    expect(
      lint(
        `\`99%\` and \${x(99)} and [y](https://a.example/999)\n\n\`\`\`ts\nconst a = 999;\n\`\`\`\n\n1. one`,
      ),
    ).toEqual([]);
  });

  test("in title and summary counts as well", () => {
    const text = "---\ntitle: Up 77%\nsummary: It quadrupled.\ndate: 2026-10-01\n---\n\nText.\n";
    const { report } = readReport(sourceOf(text, "reports/x.md"));
    if (!report) throw new Error("no report");
    const found = lintProse(report, { figures, notes: [], claims: [] }, []);
    expect(found.map((d) => [d.at?.line, d.at?.column])).toEqual([
      [2, 11],
      [3, 13],
    ]);
  });
});

describe("a word that claims a cause", () => {
  test("beside an event is told", () => {
    expect(lint("Thanks to the ferry safety campaign more people came.")).toEqual([
      '7:1 warning claimed-cause "Thanks to" claims a cause beside the ferry safety campaign, and nothing here measures one. say when it happened: "in the weeks after", "at the same time as"; or show what ordinary days look like with eventChange(...).',
    ]);
  });

  test.each([
    "Because of the campaign more people came.",
    "More people came, thanks to the campaign.",
  ])("beside a word for such an event is told: %s", (body) => {
    expect(lint(body)[0]).toMatch(/claimed-cause .* beside the ferry safety campaign/);
  });

  test("beside another account's event is not told as that", () => {
    const other = { ...campaign, account: "another", label: "the #Lighthouse campaign" };
    expect(lint("Thanks to the #Lighthouse campaign.", [other])).toEqual([]);
    expect(lint("Thanks to the campaign.", [other, campaign])[0]).toContain(campaign.label);
  });

  test("without an event near it, or an event without it, is fine", () => {
    expect(lint("Thanks to everybody who read this.")).toEqual([]);
    expect(lint("The ferry safety campaign ran in July.")).toEqual([]);
  });
});
