// biome-ignore-all lint/suspicious/noTemplateCurlyInString: reports are written with them
import { describe, expect, it } from "vitest";
import { spots } from "../files/fixtures/source-of.ts";
import { reportOf, reportSource } from "./fixtures/report-of.ts";
import { readReport } from "./report-file.ts";

const problems = (body: string) => readReport(reportSource(body)).diagnostics;
/** The query begins in line 7. */
const query = (...lines: string[]) => `\`\`\`sql rows\n${lines.join("\n")}\n\`\`\`\n`;
const valuesIn = (...lines: string[]) => reportOf(query(...lines)).cells[0]?.sql?.values ?? [];

describe("the name of a sql cell", () => {
  it.each([
    ["```sql", "sql-name 6:7"],
    ["```sql  ", "sql-name 6:7"],
    ["~~~ sql two words", "sql-name 6:9"],
    ["```sql 2026", "sql-name 6:8"],
    ["```sql:rows", "sql-name 6:7"],
    ["```sql  a-b", "sql-name 6:9"],
    ["```sql params", "sql-name 6:8"],
    ["```sql $sql", "sql-name 6:8"],
    ["```sql let", "sql-name 6:8"],
    ["```sql await", "sql-name 6:8"],
    ["```sql undefined", "sql-name 6:8"],
  ])("is refused at its place: %s", (fence, spot) => {
    const found = problems(`${fence}\nSELECT 1\n${fence.slice(0, 3)}\n`);
    expect(spots(found)).toEqual([spot]);
    expect(found[0]?.hint).toBeTruthy();
  });

  it("is given once", () => {
    expect(spots(problems(query("FROM posts") + query("FROM posts")))).toEqual(["sql-name 9:8"]);
  });
});

describe("the values of a query", () => {
  it("are its ${}, wherever they stand, over line ends too", () => {
    const found = valuesIn('WHERE a = ${x} AND"b"=${f({\n a: "}" })}', "LIMIT(${y});");
    expect(found.map((v) => [v.line, v.column, v.code])).toEqual([
      [7, 11, "x"],
      [7, 23, 'f({\n a: "}" })'],
      [9, 7, "y"],
    ]);
  });

  it("are not what stands in comments", () => {
    expect(valuesIn("-- ${a ' $1 ?", "SELECT /* ${b ' \n ? */ ${c} -- it's")).toMatchObject([
      { code: "c" },
    ]);
  });

  it.each([
    ["SELECT '%${a}%'", "sql-value 7:10"],
    ["SELECT 'it''s', '${a}'", "sql-value 7:18"],
    ['SELECT "${a}"', "sql-value 7:9"],
    ["SELECT E'\\'${a}'", "sql-value 7:12"],
    ["SELECT $$a ${a}$$", "sql-value 7:12"],
    ["SELECT $q$ ' ${a}$q$", "sql-value 7:14"],
    ["FROM table_${a}", "sql-value 7:12"],
    ["LIMIT ${a}0", "sql-value 7:7"],
    ["SELECT ?", "sql-value 7:8"],
    ["SELECT $1, $name", "sql-value 7:8,sql-value 7:12"],
    ["SELECT ${a", "open-expression 7:8"],
    ["", "sql-empty 7:1"],
    ["  \n\t", "sql-empty 7:1"],
  ])("are refused where they would be something else: %j", (sql, spot) => {
    const found = problems(query(sql));
    expect(spots(found).join()).toBe(spot);
    expect(found.every((d) => d.hint)).toBe(true);
  });

  it("may follow text with quotes, backslashes and dollars in it", () => {
    const sql = "SELECT 'a\\', 'it''s', date'2026-01-01', a$b, '$1 ?', $$?$$, ${a}";
    expect(valuesIn(sql)).toMatchObject([{ code: "a" }]);
  });
});
