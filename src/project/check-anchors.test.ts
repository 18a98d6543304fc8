import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { ANCHORS_FILE } from "../observations/read-anchors.ts";
import { account, anchor, StoreProject } from "../store/fixtures/store-project.ts";
import { contradictedAnchors, futureAnchors } from "./check-anchors.ts";

const FILE = "fed/2026-10-03/counts.csv";
let project: StoreProject;
beforeEach(() => {
  project = new StoreProject([account("fed", "x")]);
});
afterEach(() => project.remove());

const row = (day: string, metric: string, value: number) =>
  `${day},x,fed,account,${metric},${value}`;

function found(...totals: readonly [day: string, value: number][]) {
  project.anchors = totals.map(([day, value], i) => {
    const total = anchor("fed", "x", day, value);
    return { ...total, source: { ...total.source, line: i + 2 } };
  });
  mkdirSync(join(project.root, "data"), { recursive: true });
  writeFileSync(join(project.root, ANCHORS_FILE), "platform,account,date\n");
  return contradictedAnchors(project.root, project.open());
}

describe("a total by hand", () => {
  test("that an export of the day contradicts is told with both values and places", () => {
    project.write(FILE, [row("2026-09-30", "followers", 221_210)]);
    const [told, ...more] = found(["2026-09-30", 99_999_999]);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      code: "contradicted-total",
      severity: "warning",
      at: { file: ANCHORS_FILE, line: 2 },
      message: `fed had 99999999 followers on 2026-09-30 by this row, and 221210 by data/exports/${FILE}:2.`,
    });
    expect(told?.hint).toContain("correct this row");
  });

  test("that is rounded, or was read some hours earlier, contradicts nothing", () => {
    project.write(FILE, [row("2026-09-30", "followers", 221_210)]);
    expect(found(["2026-09-30", 221_000])).toEqual([]);
    expect(found(["2026-09-30", 219_000])).toHaveLength(1);
    expect(found(["2026-09-29", 5])).toEqual([]);
  });

  test("that the other totals and the net changes lead away from is told", () => {
    project.write(
      FILE,
      [1, 2, 3, 4].map((day) => row(`2026-09-0${day}`, "followers_net", 10)),
    );
    const told = found(["2026-09-01", 1000], ["2026-09-02", 1010], ["2026-09-04", 5000]);
    expect(told.map((d) => [d.at?.line, d.message])).toEqual([
      [
        4,
        "fed had 5000 followers on 2026-09-04 by this row, and 1030 by its other totals and the net changes of its exports.",
      ],
    ]);
  });
});

describe("a day that has not come", () => {
  const text = "account,platform,date\na,x,2026-10-04\na,x,2026-10-03\na,x,soon\n";
  const future = (today: string, downloadedOn: string) => {
    const nothing = { account: null, tables: [], unused: [], diagnostics: [], sha256: null };
    const files = [{ path: "a", ...nothing, downloadedOn }];
    return spots(futureAnchors(sourceOf(text, ANCHORS_FILE), { files }, today));
  };

  test("is later than tomorrow, and than the newest download whatever the clock says", () => {
    expect(future("2026-10-02", "2026-01-01")).toEqual(["future-date 2:5"]);
    expect(future("2026-10-03", "2026-01-01")).toEqual([]);
    expect(future("2020-01-01", "2026-10-03")).toEqual(["future-date 2:5"]);
    expect(future("2020-01-01", "2026-10-04")).toEqual([]);
  });
});
