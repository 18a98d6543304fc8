import { describe, expect, it } from "vitest";
import type { Store } from "../store/store.ts";
import { quarantined } from "./quarantined.ts";

const table = (path: string, left: number) => ({
  path,
  rows: { read: 8, loaded: 8 - left, quarantined: left },
  quarantine: left > 0 ? [{ path, line: 5, column: 2, reason: "not a count", raw: "x" }] : [],
});
const store = { files: [{ tables: [table("a.csv", 0), table("b.csv", 2)] }] } as unknown as Store;

describe("rows in quarantine", () => {
  it("warn with the first of them, or refuse the build where that is asked for", () => {
    expect(quarantined(store, "warning")).toMatchObject([
      {
        severity: "warning",
        at: { file: "b.csv", line: 5 },
        message: "2 of 8 rows could not be read exactly and are left out.",
      },
    ]);
    expect(quarantined(store, "error").map((d) => d.severity)).toEqual(["error"]);
  });
});
