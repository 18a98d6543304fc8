// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { spots } from "../files/fixtures/source-of.ts";
import * as api from "../index.ts";
import { COUNTED } from "./fixtures/project-of.ts";
import { cell, FRONT, problemsOf, reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";
import { runReport } from "./run-report.ts";
import { sqlTables } from "./run-sql.ts";

const root = mkdtempSync(join(tmpdir(), "run-sql-"));
const project = { ...COUNTED, root, store: { ...COUNTED.store, hash: "h" } };
const tables = sqlTables(project);
afterAll(async () => {
  await tables.close();
  rmSync(root, { recursive: true });
});
const run = (body: string) => runReport(project, reportOf(body), api, tables);
const html = async (body: string) => (await run(body)).result.html;
/** The query begins in line 7. */
const query = (...lines: string[]) => `\`\`\`sql rows\n${lines.join("\n")}\n\`\`\`\n`;
const COUNTS = query("SELECT day, value FROM observations", "ORDER BY day");
const AS_TEXT = "${JSON.stringify(rows.values)}";

describe("a sql cell", () => {
  it("declares its rows as a frame for the cells and prose after it", async () => {
    const body = `${COUNTS}\n${cell('const most = rows.column("value").max();')}\${String(most)} ${AS_TEXT}`;
    const shown = await html(body);
    expect(shown).toContain("4000");
    expect(shown).toContain("2020-12-31");
    expect(await html(query("SELECT 1 AS a WHERE false") + AS_TEXT)).toContain("[]");
    // Right behind prose, and with what can hardly be shorter.
    expect(await html("${'a'}\n```sql r\nFROM range(${2})\n```\n${String(r.shape)}")).toContain(
      "2,1",
    );
  });

  it("shows nothing but its code, folded", async () => {
    const shown = await html(`a\n${COUNTS}`);
    expect(shown).toMatch(/^<p>a<\/p>\s*<details class="code">.*<pre><code>SELECT day, value/s);
    expect(shown.replace(/<details[\s\S]*<\/details>|<p>a<\/p>/g, "").trim()).toBe("");
  });

  it("takes values from the cells before it, and of its own", async () => {
    const least = cell("const least = 1500, word = \"a' OR 'x'='x\";");
    const where =
      "WHERE value > ${least} AND account <> ${word}\n AND day < ${await 0 || '2021-12-31'}";
    const body = `${least}${query(`SELECT value FROM observations ${where}`)}${AS_TEXT}`;
    expect(await html(body)).toContain("[[2000]]");
    const twelve = Array.from({ length: 12 }, (_, i) => `\${${i}} AS c${i}`).join(",");
    expect(await html(query(`SELECT ${twelve}`) + AS_TEXT)).toContain(
      "[[0,1,2,3,4,5,6,7,8,9,10,11]]",
    );
  });

  it("has the whole store as input, and a report without one has not", async () => {
    expect((await run(COUNTS)).inputs).toContain("store");
    expect((await run(cell("1;"))).inputs).not.toContain("store");
  });
});

describe("a query that fails", () => {
  it.each([
    [query("SELECT value,", "  vews FROM observations"), "sql 8:3"],
    [query("SELECT 'é漢😀' AS a, ${'é漢'} AS b, vews FROM observations"), "sql 7:35"],
    [query("", "  SELEC 1"), "sql 8:3"],
    [query("SELECT 1 FROM", "observatons"), "sql 8:1"],
    [query("SELECT (", "1", "", ""), "sql 8:2"],
    [query("SELECT CAST(${'x'} AS DATE)"), "sql 7:8"],
    [query("", " FROM range(20001)"), "sql 8:2"],
    [query("SELECT 1 AS a, 2 AS a"), "sql 7:1"],
    [query("SELECT 1 AS shape"), "sql 7:1"],
    [query('SELECT 1 AS "2024"'), "sql 7:1"],
    [query("SELECT 'NaN'::DOUBLE AS a"), "sql 7:1"],
    [query("SELECT [1] AS a"), "sql 7:1"],
    [query("DELETE FROM observations"), "sql 7:1"],
    [query("FROM posts; FROM posts"), "sql 7:1"],
    [query("FROM read_csv('/etc/hosts')"), "sql 7:6"],
  ])("is told at the report's line, with the tables there are: %j", async (body, spot) => {
    const found = await problemsOf(() => run(body));
    expect(spots(found)).toEqual([spot]);
    expect(found[0]?.hint).toMatch(/observations \(account, .*\) and posts \(account, .*\)\.$/);
    expect(found[0]?.hint).not.toContain("content");
  });

  it("is told with the report's own line ends", async () => {
    const text = (FRONT + query("SELECT ${1},", " vews FROM posts")).replaceAll("\n", "\r\n");
    const { report } = readReport({ ...reportSource(""), text, lines: text.split("\r\n") });
    if (!report) throw new Error("The report cannot be read.");
    expect(spots(await problemsOf(() => runReport(project, report, api, tables)))).toEqual([
      "sql 8:2",
    ]);
  });

  it.each([
    [query("SELECT 1,", "${0 / 0}"), "sql-value 8:1"],
    [query("SELECT ${new Date()}"), "sql-value 7:8"],
    [query("SELECT ${undefined}"), "sql-value 7:8"],
    [query("SELECT ${(() => { throw new Error('no') })()}"), "cell-error 7:25"],
    [query("SELECT ${a b}"), "syntax 7:12"],
    [`${cell("const rows = 1;")}${query("FROM posts")}`, "syntax 9:8"],
    [`${query("FROM posts")}\${rows.x.y}`, "cell-error 9:10"],
  ])("or whose values do: %j", async (body, spot) => {
    expect(spots(await problemsOf(() => run(body)))).toEqual([spot]);
  });
});

it("opens tables of its own when it is given none, and leaves them closed", async () => {
  const other = { ...project, root: join(root, "other") };
  for (const _ of [1, 2])
    expect((await runReport(other, reportOf(COUNTS + AS_TEXT), api)).result.html).toContain("4000");
});
