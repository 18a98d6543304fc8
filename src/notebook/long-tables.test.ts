import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addDays } from "../calendar/dates.ts";
import { quarter } from "../calendar/quarter.ts";
import type { Figure } from "../figures/figure.ts";
import { openProject, type Project } from "../project/project.ts";
import { sumOver } from "./api/flows.ts";
import { growthIn, netNew } from "./api/stocks.ts";
import { inRun } from "./fixtures/project-of.ts";

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

const Q3 = quarter("2026-Q3");
const HEADER = "date,platform,account,surface,metric,value\n";
const DAYS = Array.from({ length: Q3.days + 1 }, (_, i) => addDays(Q3.from, i - 1));

/** Views and net changes of every day of the quarter and of the day before it, of one account. */
const rows = (id: string) =>
  DAYS.map(
    (day, i) =>
      `${day},x,${id},account,views,${100 + i}\n${day},x,${id},account,followers_net,${(i % 7) - 2}\n`,
  ).join("");

function projectWith(files: Readonly<Record<string, string>>): Project {
  const root = mkdtempSync(join(tmpdir(), "followthrough-long-"));
  roots.push(root);
  const accounts = ["fed-a", "fed-b"].map(
    (id) => `  - {id: ${id}, name: ${id}, organisation: Sample Federation, platform: x}\n`,
  );
  const all = {
    ...files,
    "data/accounts.yml": `accounts:\n${accounts.join("")}`,
    "data/anchors.csv": `captured_by,platform,account,date,followers_total,source\nAda,x,fed-a,${DAYS[0]},5000,profile\n`,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return openProject(root);
}

const figures = (project: Project) =>
  inRun(project, () =>
    ["fed-a", "fed-b"].flatMap((id) => [
      netNew(id, Q3),
      growthIn(id, Q3),
      sumOver(id, "views", Q3),
      sumOver(id, "followers_net", Q3),
    ]),
  );

/** All that a figure says, but for the name of the file and the number of the line. */
const said = (figure: Figure): unknown =>
  JSON.parse(JSON.stringify(figure), (key, value) => (key === "source" ? null : value));

it("gives the same figures from a long table as from short ones, each with its row", async () => {
  const short = projectWith({
    "data/exports/fed-a/2026-10-03/counts.csv": HEADER + rows("fed-a"),
    "data/exports/fed-b/2026-10-03/counts.csv": HEADER + rows("fed-b"),
  });
  const path = "data/exports/_all/2026-10-03/counts.csv";
  const long = projectWith({ [path]: HEADER + rows("fed-a") + rows("fed-b") });
  expect([short, long].flatMap((project) => project.diagnostics)).toEqual([]);
  expect([short, long].map(({ store }) => store.tables.length)).toEqual([0, 1]);
  const [expected, found] = [await figures(short), await figures(long)];
  expect(found.map(said)).toEqual(expected.map(said));
  // 92 days: thirteen weeks that win 7 each, and one day that loses 1. Views: 101 to 192.
  const values = [90, 5090 / 5000 - 1, (92 * (101 + 192)) / 2, 90];
  expect(found.slice(0, 4).map((f) => f.value)).toEqual(values);
  expect(found.slice(4, 6).map((f) => f.reason)).toEqual(["missing-start", "missing-start"]);
  const [first] = found[6]?.evidence ?? [];
  // Of the second account, the second day: behind the header and all rows of the first account.
  expect(first?.kind === "observation" && first.observation.source).toEqual({
    ...{ file: path, line: 1 + 2 * DAYS.length + 3, column: 6 },
  });
});
