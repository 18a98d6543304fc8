import { renameSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readSource } from "../files/source-file.ts";
import * as api from "../index.ts";
import { readReport } from "../notebook/report-file.ts";
import { runReport } from "../notebook/run-report.ts";
import { openProject } from "../project/project.ts";
import { type Ended, hashFolder, TestProject } from "../publish/test-project.ts";

const GROWTH = "reports/growth.md";
const SAID = "reports/said.md";

const CLAIM_FOR_FIGURE = [
  SAID,
  'claim("campaign-videos");',
  'claim("campaign-videos");\nconst bounds = withRange(videos);',
] as const;

interface Mistake {
  readonly what: string;
  readonly edits: readonly (readonly [file: string, from: string, to: string])[];
  /** Every place that must be named, exactly. */
  readonly at: readonly string[];
  readonly says: readonly RegExp[];
}

const MISTAKES: readonly Mistake[] = [
  {
    what: "a claim where a figure is needed, which only a type checker finds",
    edits: [CLAIM_FOR_FIGURE],
    at: ["reports/said.md:11:26"],
    says: [/'Claim' is missing .* from type 'Figure'/],
  },
  {
    what: "a misspelt account in a cell",
    edits: [[GROWTH, 'perDay("example-tiktok")', 'perDay("example-tiktoc")']],
    at: ["reports/growth.md:11:23"],
    says: [/did you mean "example-tiktok"\?/],
  },
  {
    what: "a misspelt account in prose",
    edits: [[GROWTH, 'followers("example-tiktok")} ', 'followers("exmaple-tiktok")} ']],
    at: ["reports/growth.md:16:57"],
    says: [/did you mean "example-tiktok"\?/],
  },
  {
    what: "a misspelt claim",
    edits: [[SAID, "campaign-videos", "campaign-vidoes"]],
    at: ["reports/said.md:10:22"],
    says: [/did you mean "campaign-videos"\?/],
  },
  {
    what: "a misspelt param",
    edits: [[GROWTH, "params.quarter", "params.quater"]],
    at: ["reports/growth.md:16:13"],
    says: [/did you mean "quarter"\?/],
  },
  {
    what: "a syntax error",
    edits: [[GROWTH, "ratio(tiktok, youtube);", "ratio(tiktok, youtube;"]],
    at: ["reports/growth.md:13:39"],
    says: [/TS1005/, /'\)' expected|',' expected/],
  },
  {
    what: "a cell that throws",
    edits: [
      [
        GROWTH,
        "ratio(tiktok, youtube);",
        'ratio(tiktok, youtube);\nif (compared.value) throw new RangeError("five is too many");',
      ],
    ],
    at: ["reports/growth.md:14:27"],
    says: [/RangeError: five is too many/, /cell-error/],
  },
  {
    what: "a bare number in prose",
    edits: [[GROWTH, "tiktok} since", "tiktok.value ?? 0} since"]],
    at: ["reports/growth.md:17:3"],
    says: [/unsourced-number/, /Try: show a figure/],
  },
  {
    what: "a number in words in a column of numbers",
    edits: [["data/anchors.csv", "36500", '"3.4 million"']],
    at: ["data/anchors.csv:2:34"],
    says: [/"3\.4 million" is not a whole number/, /Try: write the digits only: 3400000\./],
  },
  {
    what: "an unknown setting",
    edits: [["followthrough.yml", "organisation:", "organization:"]],
    at: ["followthrough.yml:1:1"],
    says: [/did you mean "organisation"\?/],
  },
  {
    what: "an unknown key in a hand-kept file",
    edits: [["data/claims.yml", "    unit: videos", "    unti: videos"]],
    at: ["data/claims.yml:19:5"],
    says: [/did you mean "unit"\?/],
  },
  {
    what: "two charts of one id",
    edits: [
      [
        GROWTH,
        "```ts\nconst both",
        '```ts\ncharts.growthPerDay({ id: "growth-per-day", title: "Again", accounts: ["example-tiktok"] })\n```\n\n```ts\nconst both',
      ],
    ],
    at: ["reports/growth.md:28:8"],
    says: [/Two charts have the id "growth-per-day"/],
  },
  {
    what: "a data error and a type error, both named",
    edits: [["data/anchors.csv", "14600", "14.6k"], CLAIM_FOR_FIGURE],
    at: ["data/anchors.csv:3:36", "reports/said.md:11:26"],
    says: [/2 errors, 0 warnings/, /Try: write the digits only: 14600\./],
  },
  {
    what: "type errors in two reports, both named",
    edits: [[GROWTH, 'perDay("example-tiktok")', 'perDay("example-tiktoc")'], CLAIM_FOR_FIGURE],
    at: ["reports/growth.md:11:23", "reports/said.md:11:26"],
    says: [/2 errors, 0 warnings/],
  },
];

let project: TestProject;
let published: Record<string, string>;

beforeAll(async () => {
  project = new TestProject();
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  published = hashFolder(project.site);
});
afterEach(() => project.restore());
afterAll(() => project.remove());

function expectRefused(ended: Ended, at: readonly string[]): void {
  expect(ended.code, ended.stderr).toBe(1);
  const named = ended.stderr.match(/^\S.*?:\d+:\d+(?=: error:)/gm);
  expect(named).toEqual(at);
  expect(ended.stderr.match(/^ {2}Try: ./gm)).toHaveLength(at.length);
  expect(hashFolder(project.site)).toEqual(published);
}

describe("a build that finds a mistake ends with 1, names its place, and leaves the published site", () => {
  it.each(MISTAKES)("$what", async ({ edits, at, says }) => {
    for (const edit of edits) project.edit(...edit);
    const ended = await project.build();
    expectRefused(ended, at);
    for (const words of says) expect(ended.stderr).toMatch(words);
  });

  it.each([
    ["spaces and shell characters", "Q3; rm -rf.md"],
    ["markup", "<img src=x>.md"],
    ["a name that JavaScript reserves", "__proto__.md"],
    ["dots that climb", "q3...md"],
  ])("a report whose name holds %s", async (_, name) => {
    renameSync(project.path(SAID), project.path(`reports/${name}`));
    expectRefused(await project.build(), [`reports/${name}:1:1`]);
  });

  it("runs the claim that stands for a figure when nothing checks types", async () => {
    project.edit(...CLAIM_FOR_FIGURE);
    const source = readSource(project.root, SAID);
    const { report } = source ? readReport(source) : { report: null };
    if (!report) throw new Error("the report cannot be read");
    const { result } = await runReport(openProject(project.root), report, api);
    expect(result.html).toContain("The team speaks of");
  });

  it("builds again once the mistake is mended", async () => {
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(hashFolder(project.site)).toEqual(published);
  });
});
