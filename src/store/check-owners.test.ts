import { describe, expect, test } from "vitest";
import type { Owner } from "../adapters/adapter.ts";
import type { IngestedFile, IngestedTable } from "../adapters/ingest-file.ts";
import { checkCopies } from "./check-copies.ts";
import { checkOwners } from "./check-owners.ts";
import { account } from "./fixtures/store-project.ts";

const ACCOUNTS = [
  { ...account("ferries", "youtube"), organisation: "Ferries" },
  { ...account("lights", "youtube"), organisation: "Lights", handle: "@lights_tv" },
];

function table(owners: readonly Owner[], values: readonly number[] = [], metric = "views") {
  const posts = values.map((value, i) => ({
    ...{ account: "", platform: "youtube" as const, post: "a", title: "", url: null },
    ...{ surface: "video", publishedOn: null, from: null, at: "2026-10-01", metric, value },
    source: { file: "", line: i + 2, column: 2 },
  }));
  const rows = { read: 0, loaded: 0, quarantined: 0 };
  const nothing = { observations: [], quarantine: [], window: null, checks: [], rows };
  return { path: "", adapter: "youtube-content", title: "", ...nothing, posts, owners };
}

function file(path: string, tables: readonly IngestedTable[], sha256 = path): IngestedFile {
  const [id = ""] = path.split("/");
  return { path, sha256, account: id, downloadedOn: null, tables, unused: [], diagnostics: [] };
}
const named = (path: string, text: string, kind: Owner["kind"] = "name") =>
  file(path, [table([{ kind, text }]), table([{ kind, text }])]);
const found = (...files: readonly IngestedFile[]) =>
  checkOwners(files, ACCOUNTS).map((d) => `${d.severity} ${d.at?.file}`);

describe("an export with a name", () => {
  test("that accounts.yml gives to another account is an error, once a file", () => {
    expect(found(named("ferries/a", "Ferries"), named("ferries/b", "Lights"))).toEqual([
      "error ferries/b",
    ]);
    expect(found(named("ferries/b", "lights_tv"))).toEqual(["error ferries/b"]);
    const [told] = checkOwners([named("ferries/b", "Lights")], ACCOUNTS);
    expect(told?.message).toBe(
      'The export is of "Lights", as those of lights are; it lies in the folder of ferries.',
    );
    expect(told?.hint).toContain('write profile: "Lights" into an export.yml');
  });

  test("or number that the exports of another folder have is an error in the smaller folder", () => {
    const own = [named("lights/a", "77", "id"), named("lights/b", "77", "id")];
    expect(found(...own, named("ferries/a", "77", "id"))).toEqual(["error ferries/a"]);
    expect(found(named("lights/a", "77", "id"), named("ferries/a", "77", "id"))).toEqual([
      "error lights/a",
      "error ferries/a",
    ]);
    expect(found(named("lights/a", "77", "id"), named("ferries/a", "77"))).toEqual([]);
  });

  test("that nobody knows is a warning beside others of its folder, and alone is nothing", () => {
    expect(found(named("ferries/a", "Boats"))).toEqual([]);
    expect(found(named("ferries/a", "FERRIES!"), named("ferries/b", "Boats"))).toEqual([
      "warning ferries/b",
    ]);
  });
});

describe("a copy in the folder of another account", () => {
  const copies = (a: IngestedTable, b = a, to = "lights/x") =>
    checkCopies([file("ferries/x", [a], "s"), file(to, [b], "s")]).map((d) => d.at?.file);

  test("is an error where both would have the same counts", () => {
    expect(copies(table([], [0, 5]))).toEqual(["lights/x"]);
    expect(copies(table([], [0, 5]), undefined, "ferries/y")).toEqual([]);
  });

  test("is none where each has rows of its own, and where zeros and shares alone are in it", () => {
    expect(copies(table([], [5]), table([], [6]))).toEqual([]);
    expect(copies(table([], [0, 0]))).toEqual([]);
    expect(copies(table([], [0.5], "engagement_rate"))).toEqual([]);
  });
});
