import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "../calendar/dates.ts";
import { launchBrowser, onServer, type Site, withPage } from "./test-browser.ts";
import { TestProject } from "./test-project.ts";

// What strangers wrote, in each place where a picture can show it. All of it would do something, were it no text.
const NAME = 'Ferry <img src=x onerror="alert(1)"> & $\u007bx}';
const EVENT = "a <i onclick=alert(2)>gala</i> {{ 7*7 }}";
const PUBLISHER = "The <script>alert(3)</script> Post";
const TITLE = '</text><script>alert(4)</script> "$\u007bdatum.x}"';
const POST = "<svg onload=alert(5)> =1+1";
const CATEGORIES = ["=HYPERLINK(1)", "</title><b>x", "__proto__", "$\u007balert(6)}"];

const VEGA = `
const columns = ["__proto__", "constructor", "views.total", "\${x}", "datum.x"];
const rows = ${JSON.stringify(CATEGORIES)}.map((name, i) =>
  JSON.parse(JSON.stringify(Object.fromEntries([["constructor", name], ["views.total", 7 * i + 3], ["\${x}", name], ["datum.x", \`d\${i}\`]]))
    .replace("{", \`{"__proto__":"\${i} p",\`)),
);`;

const SPEC = `{
  encoding: {
    y: { field: "constructor", type: "nominal", title: "Kind" },
    x: { field: "views.total", type: "quantitative", title: "views.total" },
    detail: [{ field: "\${x}" }, { field: "__proto__" }],
  },
  layer: [{ mark: "bar" }, { mark: { type: "text", align: "left", dx: 4 }, encoding: { text: { field: "datum.x" } } }],
}`;

const REPORT = `---
title: Strangers' words
summary: Text that means to be more.
date: 2024-02-01
---

\`\`\`ts
import { charts, claim, followers, quarter } from "followthrough";
${VEGA}
\`\`\`

\`\`\`ts
await charts.vegaLite(${SPEC}, { id: "own", title: ${JSON.stringify(TITLE)}, subtitle: ${JSON.stringify(NAME)}, from: [followers("ferry")], data: rows })
\`\`\`

\`\`\`ts
charts.calendar({ id: "days", title: ${JSON.stringify(TITLE)}, account: "ferry", metric: "link_clicks", from: "2023-10-01", to: "2023-11-30" })
\`\`\`

\`\`\`ts
charts.eventBeforeAfter({ id: "event", title: ${JSON.stringify(TITLE)}, account: "ferry", event: "gala", metric: "link_clicks" })
\`\`\`

\`\`\`ts
charts.claimsBySource({ id: "claims", title: ${JSON.stringify(TITLE)}, facts: [{ label: ${JSON.stringify(NAME)}, claims: [claim("campaign-videos")] }] })
\`\`\`

\`\`\`ts
charts.typicalPost({ id: "posts", title: ${JSON.stringify(TITLE)}, accounts: ["ferry"], quarter: quarter("2023-Q4") })
\`\`\`
`;

const CHARTS = ["own", "days", "event", "claims", "posts"];
/** What stands in which picture. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  own: [NAME, "d1", ...CATEGORIES],
  days: [NAME],
  event: [EVENT, NAME],
  claims: [PUBLISHER, NAME],
  posts: [NAME],
};
const of = (chart: string) => `hostile/charts/${chart}`;

let project: TestProject;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  project = new TestProject();
  project.write(
    "data/accounts.yml",
    `${project.read("data/accounts.yml")}
  - id: ferry
    name: '${NAME}'
    organisation: Example Federation
    platform: instagram
`,
  );
  project.write(
    "data/events.yml",
    `${project.read("data/events.yml")}
  - {id: gala, account: ferry, from: 2023-11-01, to: 2023-11-01, tags: [campaign], label: "${EVENT}"}
`,
  );
  project.edit("data/claims.yml", "publisher: Example Federation", `publisher: '${PUBLISHER}'`);
  const folder = "data/exports/ferry/2024-01-02";
  mkdirSync(project.path(folder), { recursive: true });
  const days = Array.from({ length: 92 }, (_, i) => addDays("2023-10-01", i));
  const rows = days.map((day, i) => `${day},${1000 + i},${50 + ((i * 7) % 5) + (i > 30 ? 20 : 0)}`);
  project.write(`${folder}/days.csv`, `Day,Fans,Clicks\n${rows.join("\n")}\n`);
  const posts = days.slice(0, 8).map((day, i) => `p${i},"${POST} ${i}",${day},${90 * i + 40}`);
  project.write(`${folder}/posts.csv`, `Id,Words,Out,Seen\n${posts.join("\n")}\n`);
  project.write(
    `${folder}/export.yml`,
    `files:
  - file: days.csv
    mapping: {kind: daily, columns: {Day: date, Fans: followers, Clicks: link_clicks}, dates: YYYY-MM-DD}
  - file: posts.csv
    as-of: 2024-01-02
    mapping: {kind: posts, columns: {Id: post, Words: title, Out: published, Seen: views}, dates: YYYY-MM-DD}
`,
  );
  project.write("reports/hostile.md", REPORT);
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  site = await onServer(project.site);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  project.remove();
});

const joined = (text: string) => text.replace(/\s+/g, "");

/** Without the page's own policy, which would hide what slipped through. */
async function open(path: string, look: (text: string) => void) {
  await withPage(browser, site, path, { bypassCSP: true }, async ({ page, mistakes }) => {
    await page.waitForTimeout(100);
    const strange = page.locator(
      "img[src=x], i[onclick], [onerror], [onload], text b, text script",
    );
    expect(await strange.count(), path).toBe(0);
    const inline = page.locator("script:not([src])");
    for (const code of await inline.allTextContents()) expect(code).not.toContain("alert");
    const texts = await page.locator("svg text").allTextContents();
    look(joined(texts.join(" ")));
    expect(mistakes, path).toEqual([]);
  });
}

describe.each(CHARTS)("strangers' words in the chart %s", (chart) => {
  const drawn = (text: string) => {
    for (const words of [TITLE, ...(DRAWN[chart] ?? [])]) expect(text).toContain(joined(words));
  };

  it.each(["index.html", "embed.html"])(
    "are drawn as text in %s, and nothing runs",
    async (file) => {
      await open(`${of(chart)}/${file}`, drawn);
    },
  );

  it("are drawn as text in the picture that stands alone", async () => {
    await open(`${of(chart)}/chart.svg`, drawn);
  });

  it("are text in the mail, in the answer for oEmbed and in the table for spreadsheets", async () => {
    // The picture of a mail lies on the published site, which is not there.
    const mail = project.read(`_site/${of(chart)}/email.html`);
    const { html } = JSON.parse(project.read(`_site/${of(chart)}/oembed.json`));
    for (const text of [mail, String(html)]) {
      expect(text).not.toMatch(/<script|<i |<b>x|<img src=x|<svg onload/);
      expect(text).toContain("&lt;script&gt;alert(4)");
    }
    const cells = project.read(`_site/${of(chart)}/data.csv`).match(/(^|[,\n])"?[=+@\t]/g);
    expect(cells).toBeNull();
  });
});

it("on the report's own page too, for all charts together", async () => {
  await open("hostile/index.html", (text) => {
    for (const words of [TITLE, NAME, EVENT, PUBLISHER, ...CATEGORIES])
      expect(text).toContain(joined(words));
  });
});

it("columns of any name are columns of the table", () => {
  const [head = "", first = ""] = project.read(`_site/${of("own")}/data.csv`).split(/\r?\n/);
  for (const name of ["constructor", "views.total", "$\u007bx}", "datum.x", "__proto__"])
    expect(head).toContain(name);
  expect(first).toContain("'=HYPERLINK(1)");
});
