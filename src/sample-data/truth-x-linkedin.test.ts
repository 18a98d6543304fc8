import { describe, expect, test } from "vitest";
import { read, utils } from "xlsx";
import { bytesOf, column, find, rowsOf } from "./plain-reading.ts";
import { truth } from "./truth.ts";
import { agrees, idsOn, median, sum, within } from "./truth-agrees.ts";

const all = truth();

describe("X", () => {
  test.each(idsOn("x"))("%s", (account) => {
    const folders = ["2026-07-02", "2026-10-03"].map((on) => `${account}/${on}`);
    const tables = folders.map((folder) =>
      rowsOf(bytesOf(`${folder}/account_overview_analytics.csv`).toString("utf8")),
    );
    const days = (name: string) =>
      new Map(
        tables.flatMap((rows) =>
          column(rows, "Date").map((day, i) => [
            new Date(`${day} UTC`).toISOString().slice(0, 10),
            Number(column(rows, name)[i]),
          ]),
        ),
      );
    const [impressions, made] = [days("Impressions"), days("Create Post")];
    const [gained, lost] = [days("New follows"), days("Unfollows")];
    const start = all.find((t) => t.account === account)?.followersAtStart ?? 0;
    const net = (from: string, to: string) =>
      sum(within(gained, from, to)) - sum(within(lost, from, to));
    agrees(account, (from, to) => ({
      views: sum(within(impressions, from, to)),
      published: sum(within(made, from, to)),
      netGrowth: net(from, to),
      followersAtEnd: start + net("2025-07-01", to),
      followersGained: sum(within(gained, from, to)),
    }));
  });

  test("a post that was taken down is in the typical one as the last list had it", () => {
    const listed = (folder: string) => {
      const rows = rowsOf(
        bytesOf(find(`moonlit-x/${folder}`, "account_analytics_content_")).toString("utf8"),
      );
      const counts = column(rows, "Impressions").map(Number);
      return new Map(column(rows, "Post id").map((id, i) => [id, counts[i] ?? 0]));
    };
    const [august, october] = [listed("2026-08-17"), listed("2026-10-03")];
    expect([...august.keys()].filter((id) => !october.has(id))).toHaveLength(1);
    const counts = [...new Map([...august, ...october]).values()];
    const t = all.find((q) => q.account === "moonlit-x" && q.quarter === "2026-Q3");
    expect(t).toMatchObject({ listed: counts.length, published: counts.length });
    expect(t?.medianViewsPerPost).toBe(median(counts));
  });
});

describe("LinkedIn", () => {
  test.each(idsOn("linkedin"))("%s", (account) => {
    const rowsIn = (kind: string, sheet: string) =>
      ["2026-07-02", "2026-10-03"].map((on) => {
        const path = find(`${account}/${on}`, `moonlit-ferries-synthetic_${kind}_`);
        const found = read(bytesOf(path)).Sheets[sheet] ?? {};
        return utils.sheet_to_json<unknown[]>(found, { header: 1, defval: null });
      });
    const iso = (cell: unknown) => String(cell).replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2");
    const byDay = (tables: readonly unknown[][][], at: number) =>
      new Map(tables.flat().map((row) => [iso(row[0]), Number(row[at])]));
    const gained = byDay(rowsIn("followers", "New followers"), 4);
    const impressions = byDay(rowsIn("content", "Metrics"), 3);
    const posts = new Map(
      rowsIn("content", "All posts").flatMap((rows) =>
        rows.slice(2).map((row) => [String(row[1]), { day: iso(row[5]), seen: Number(row[9]) }]),
      ),
    );
    agrees(account, (from, to) => {
      const own = [...posts.values()].filter(({ day }) => day >= from && day <= to);
      return {
        views: sum(within(impressions, from, to)),
        followersGained: sum(within(gained, from, to)),
        published: own.length,
        medianViewsPerPost: median(own.map(({ seen }) => seen)),
      };
    });
  });
});
