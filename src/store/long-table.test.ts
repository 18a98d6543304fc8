import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { account, StoreProject } from "./fixtures/store-project.ts";

let project: StoreProject;
beforeEach(() => {
  project = new StoreProject([account("fed-x", "x"), account("fed-youtube", "youtube")]);
});
afterEach(() => project.remove());

const row = (id: string, at: string, metric: string, value: number | string) =>
  `${at},${id.replace("fed-", "")},${id},account,${metric},${value}`;

describe("a table of a whole organisation", () => {
  it("keeps every row of a long quarantine, and shows the first ones", () => {
    const bad = Array.from({ length: 700 }, (_, i) => row("fed-x", "2026-06-30", "views", `${i}?`));
    project.write("_all/2026-07-02/counts.csv", [
      row("fed-x", "2026-06-01", "views", 1),
      ...bad,
      row("fed-z", "2026-06-30", "views", 1),
      "2026-06-30,youtube,fed-x,account,views,1",
    ]);
    const store = project.open();
    const [table] = store.files.flatMap((f) => f.tables);
    expect(table?.rows).toEqual({ read: 703, loaded: 1, quarantined: 702 });
    expect(table?.quarantine).toHaveLength(500);
    const rows = [...store.quarantine()];
    expect(rows).toHaveLength(702);
    expect(rows.slice(-2).map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [
        703,
        3,
        '"fed-z" is no account of data/accounts.yml; did you mean "fed-x"? Else add it to data/accounts.yml.',
      ],
      [704, 2, '"youtube" is not "x", the platform of fed-x in data/accounts.yml.'],
    ]);
  });

  it("says what is wrong with the place of a table of a whole organisation", () => {
    project.write("_all/counts.csv", []);
    project.write("_all/someday/counts.csv", []);
    project.write("_all/2026-07-02/notes.csv", ["no rows"]);
    writeFileSync(join(project.root, "data/exports/_all/2026-07-02/other.csv"), "a,b\n1,2\n");
    const store = project.open();
    expect(store.diagnostics.map((d) => [d.code, d.at?.file])).toEqual([
      ["unknown-export", "data/exports/_all/2026-07-02/other.csv"],
      ["export-place", "data/exports/_all/counts.csv"],
      ["export-place", "data/exports/_all/someday/counts.csv"],
    ]);
    expect([...store.quarantine()].map((q) => q.raw)).toEqual(["no rows"]);
  });
});
