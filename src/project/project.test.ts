import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openProject } from "./project.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const ACCOUNTS = "accounts:\n  - id: alpha\n    name: A\n    organisation: A\n    platform: x\n";
const CLAIMS = `sources:
  paper: {title: T, publisher: P, url: "https://p.example/", published: 2021-02-17, type: press}
claims:
  - id: said
    statement: S
    subject: A
    metric: followers
    scope: account
    class: outtake
    as-of: {precision: undated}
    source: paper
    stated-by: A
    status: opinion
    account: alpha
`;
const EVENTS =
  "events:\n  - id: e\n    account: alpha\n    from: 2020-01-01\n    tags: []\n    label: l\n    claims: [said]\n";
const ANCHORS =
  "captured_by,platform,account,date,followers_total,posts_total,source\nAda,x,alpha,2021-01-01,5,6,p\n";
const RIGHT = {
  "data/accounts.yml": ACCOUNTS,
  "data/claims.yml": CLAIMS,
  "data/events.yml": EVENTS,
  "data/anchors.csv": ANCHORS,
};

function open(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return openProject(root);
}
const spots = (files: Readonly<Record<string, string>>) =>
  open(files).diagnostics.map((d) => `${d.code} ${d.at?.file}:${d.at?.line}:${d.at?.column}`);

describe("a project", () => {
  it("may be empty: every file has a default", () => {
    const project = open({});
    expect(project.diagnostics).toEqual([]);
    expect(project.hashes.size).toBe(0);
    expect(project.settings.organisation).toBe("Followthrough");
  });

  it("is read whole, with a hash of each file", () => {
    const project = open(RIGHT);
    expect(project.diagnostics).toEqual([]);
    expect([...project.hashes.keys()].toSorted()).toEqual(Object.keys(RIGHT).toSorted());
    expect(project.store.counts().observations.map((o) => o.value)).toEqual([5, 6]);
  });

  it("locates each account and claim that no file defines, at the very word", () => {
    const found = spots({
      ...RIGHT,
      "data/claims.yml": CLAIMS.replace("account: alpha", "account: alhpa"),
      "data/events.yml": EVENTS.replace("account: alpha", "account: beta").replace(
        "[said]",
        "[said, sad]",
      ),
      "data/anchors.csv": ANCHORS.replace("alpha", "gamma"),
    });
    expect(found).toEqual([
      "unknown-account data/anchors.csv:2:7",
      "unknown-account data/claims.yml:14:14",
      "unknown-account data/events.yml:3:14",
      "unknown-claim data/events.yml:7:20",
    ]);
  });

  it("offers the name that was probably meant", () => {
    const { diagnostics } = open({
      ...RIGHT,
      "data/events.yml": EVENTS.replace("[said]", "[siad]"),
    });
    expect(diagnostics[0]?.hint).toBe('did you mean "said"?');
  });

  it("refuses totals of one platform for an account of another", () => {
    const found = spots({ ...RIGHT, "data/anchors.csv": ANCHORS.replace("Ada,x", "Ada,tiktok") });
    expect(found).toEqual(["other-platform data/anchors.csv:2:5"]);
  });

  it("does not blame every use of a file that could not be read", () => {
    expect(
      spots({ ...RIGHT, "data/accounts.yml": ACCOUNTS.replace("platform: x", "platform: y") }),
    ).toEqual(["unknown-value data/accounts.yml:5:15"]);
    expect(spots({ ...RIGHT, "data/claims.yml": `${CLAIMS}  - x` })).toEqual([
      "wrong-type data/claims.yml:15:5",
    ]);
  });

  it("knows the benchmarks that it was given, and what is wrong with them", () => {
    const head =
      "id,sector,platform,metric,statistic,value,denominator,followers_from,followers_to,year,publisher,url\n";
    const row = "a,s,x,engagement_rate,median,2.6%,views,,,2024,p,https://p.example/\n";
    const right = open({ ...RIGHT, "data/benchmarks.csv": head + row });
    expect(right.diagnostics).toEqual([]);
    expect(right.benchmarks.map((b) => b.value)).toEqual([0.026]);
    expect(right.hashes.has("data/benchmarks.csv")).toBe(true);
    expect(open(RIGHT).benchmarks).toEqual([]);
    const wrong = { "data/benchmarks.csv": head + row.replace("views", "view") };
    expect(spots(wrong)).toEqual(["unknown-value data/benchmarks.csv:2:35"]);
  });

  it("tells the problems of all files at once", () => {
    const found = spots({
      "followthrough.yml": "langage: en\n",
      "data/accounts.yml": "accounts: 1\n",
      "data/claims.yml": "claims: []\n",
      "data/events.yml": "events:\n  - id: A\n",
      "data/anchors.csv": "x\n",
    });
    const files = new Set(found.map((f) => f.split(" ")[1]?.split(":")[0]));
    expect(files.size).toBe(5);
  });

  it("goes on behind a file that is not text", () => {
    const project = open(RIGHT);
    writeFileSync(join(project.root, "data/events.yml"), Buffer.from([0xff, 0xfe, 0x41]));
    const again = openProject(project.root);
    expect(again.diagnostics.map((d) => d.code)).toEqual(["not-utf-8"]);
    expect(again.data.claims).toHaveLength(1);
  });
});

const TIDY = "date,platform,account,surface,metric,value\n2021-01-02,x,alpha,account,followers,";
const EXPORT = "data/exports/alpha/2021-01-03/counts.csv";

describe("an account with a fault in its entry", () => {
  const withExport = (accounts: string) =>
    spots({ ...RIGHT, "data/accounts.yml": accounts, [EXPORT]: `${TIDY}5\n` });

  it("is told there, and is no unknown account in its exports and elsewhere", () => {
    expect(withExport(ACCOUNTS.replace("platform: x", "platform: y"))).toEqual([
      "unknown-value data/accounts.yml:5:15",
    ]);
    expect(withExport(`${ACCOUNTS}    hanlde: a\n`)).toEqual(["unknown-key data/accounts.yml:6:5"]);
    expect(withExport(ACCOUNTS.replace("id: alpha", "id: A l"))).toEqual([
      "invalid-value data/accounts.yml:2:9",
    ]);
    expect(withExport("accounts: [\n")).toHaveLength(1);
  });

  it("leaves the others known, so that a name of none is told all the same", () => {
    const found = spots({
      ...RIGHT,
      "data/accounts.yml": ACCOUNTS.replace("platform: x", "platform: y"),
      "data/events.yml": EVENTS.replace("account: alpha", "account: beta"),
      "data/exports/gamma/2021-01-03/counts.csv": `${TIDY}5\n`,
    });
    expect(found).toEqual([
      "unknown-value data/accounts.yml:5:15",
      "unknown-account data/events.yml:3:14",
      "unknown-account data/exports/gamma/2021-01-03/counts.csv:1:1",
    ]);
  });

  it("that is unknown can be added: nothing says to remove what names it", () => {
    const files = { ...RIGHT, "data/exports/gamma/2021-01-03/counts.csv": `${TIDY}5\n` };
    const hints = (accounts: string) =>
      open({ ...files, "data/accounts.yml": accounts }).diagnostics.map((d) => d.hint);
    expect(hints(ACCOUNTS)).toEqual(["use one of: alpha, or add it to data/accounts.yml."]);
    expect(new Set(hints("accounts: []\n"))).toEqual(new Set(["add it to data/accounts.yml."]));
    expect(hints(ACCOUNTS.replace("id: alpha", "id: gamm")).at(-1)).toBe(
      'did you mean "gamm"? Else add it to data/accounts.yml.',
    );
  });
});

describe("hand-kept totals", () => {
  it("have all their problems told at once, of values, names and days", () => {
    const anchors = `${ANCHORS}Ada,x,alhpa,2021-01-02,5x,,p\nAda,x,alpha,2999-01-01,7,,p\n`;
    expect(spots({ ...RIGHT, "data/anchors.csv": anchors }).toSorted()).toEqual([
      "future-date data/anchors.csv:4:13",
      "not-a-count data/anchors.csv:3:24",
      "unknown-account data/anchors.csv:3:7",
    ]);
  });
});
