import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureBytes } from "../adapters/test-fixtures.ts";
import { wordsOf } from "./test-html.ts";
import { TestProject } from "./test-project.ts";

const HEAD = "date,platform,account,surface,metric,value,<b>note</b>\n";
const row = (day: string, metric: string, value: string) =>
  `${day},tiktok,example-tiktok,account,${metric},${value},\n`;

const EARLY = "data/exports/example-tiktok/2024-01-20/counts.csv";
const LATE = "data/exports/example-tiktok/2024-02-20/<i>counts & more.csv";
const ZIP = "data/exports/example-tiktok/2024-02-20/Followers.zip";
const WHOLE = "data/exports/_all/2024-03-01/everybody.csv";
const early = `${HEAD}${row("2024-01-02", "views", "1000")}${row("2024-01-03", "views", "7")}`;
const late = `${HEAD}${row("2024-01-02", "views", "2000")}${row("2024-01-04", "views", "1<script>")}`;

let project: TestProject;
let page: string;

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(project.path(path)), { recursive: true });
  writeFileSync(project.path(path), content);
}

beforeAll(async () => {
  project = new TestProject();
  put(EARLY, early);
  put(LATE, late);
  // More rows than the page lists.
  const bad = Array.from({ length: 503 }, (_, i) => row("2024-02-01", "views", `${i}?`));
  put(WHOLE, `${HEAD}${row("2024-01-05", "likes", "4")}${bad.join("")}`);
  put(
    ZIP,
    Buffer.from(
      zipSync({
        "FollowerHistory.csv": fixtureBytes({
          path: "tiktok-studio-followers/FollowerHistory.csv",
        }),
        "Chart data.csv": strToU8("Date,Content,Views\n2024-01-01,a,1\n"),
      }),
    ),
  );
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  page = project.read("_site/data/index.html");
});
afterAll(() => project.remove());

const words = () => wordsOf(page);

describe("the page of sources", () => {
  it("has every file with its hash, days and rows", () => {
    const sha256 = createHash("sha256").update(early).digest("hex");
    expect(page).toContain(`<code title="${sha256}">${sha256.slice(0, 12)}</code>`);
    expect(page).toContain(`title="${EARLY}"`);
    expect(words()).toContain(
      `tidy table (date,platform,account,surface,metric,value) 2024-01-02 2024-01-03 2 2 0`,
    );
  });

  it("has each row in quarantine with its reason and text", () => {
    expect(words()).toMatch(/1 in quarantine/);
    expect(words()).toContain('counts & more.csv , line 3: "1<script>" is not a whole number');
  });

  it("has tables of the whole organisation, and says how many rows it does not list", () => {
    expect(page).toContain(`title="${WHOLE}"`);
    expect(words()).toContain("Tables of the whole organisation");
    expect(words()).toContain('everybody.csv , line 502: "499?" is not a whole number');
    expect(words()).not.toContain("line 503:");
    expect(words()).toContain("3 more rows are in quarantine");
  });

  it("has tables that are not read, with the reason", () => {
    expect(words()).toContain(
      "Followers.zip#Chart data.csv : YouTube Studio, chart data of single videos",
    );
  });

  it("has what a later export restated, before and now", () => {
    expect(words()).toContain("A later export replaced 2 values: 1 within");
    expect(words()).toMatch(/Metric Day Before Now views 2024-01-02 1,000 2,000/);
  });

  it("has the files that are kept by hand, with hash and entries", () => {
    const sha256 = createHash("sha256").update(project.read("data/anchors.csv")).digest("hex");
    const entries = project.read("data/anchors.csv").trimEnd().split("\n").length - 1;
    expect(page).toContain(sha256);
    expect(words()).toContain(`data/anchors.csv totals read off a profile ${entries} `);
  });

  it("is reached from every page", () => {
    for (const [at, link] of [
      ["index.html", "data/index.html"],
      ["growth/index.html", "../data/index.html"],
      ["growth/charts/growth-per-day/index.html", "../../../data/index.html"],
    ] as const)
      expect(project.read(`_site/${at}`)).toContain(`href="${link}"`);
  });

  it("takes names and cells for text", () => {
    expect(page).not.toMatch(/<script|<i>|<b>|&amp;amp;|&amp;lt;/);
  });
});

describe("another project", () => {
  let other: TestProject;
  beforeAll(() => {
    other = new TestProject();
  });
  afterAll(() => other.remove());
  const build = async () => {
    const { code, stderr } = await other.build();
    expect(code, stderr).toBe(0);
    return other.read("_site/data/index.html");
  };

  it("without exports says that there is none", async () => {
    const none = await build();
    expect(none).toContain("There is none yet");
    expect(none).not.toContain("<details");
  });

  it("tells a total that the net series contradicts", async () => {
    const net = "data/exports/example-youtube/2024-02-20/net.csv";
    mkdirSync(dirname(other.path(net)), { recursive: true });
    const days = ["2024-01-02", "2024-01-03"].map(
      (day) => `${day},youtube,example-youtube,account,followers_net,5\n`,
    );
    other.write(net, `date,platform,account,surface,metric,value\n${days.join("")}`);
    const anchors = other.read("data/anchors.csv");
    const total = anchors.split("\n").find((line) => line.includes("example-youtube,2024-01-01"));
    other.write(
      "data/anchors.csv",
      `${anchors}${total?.replace("2024-01-01", "2024-01-03").replace("14600", "14700")}\n`,
    );
    expect(await build()).toMatch(/The total of 14,600 that was written down for 1 January 2024/);
  });
});
