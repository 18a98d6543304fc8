import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeManifest } from "./manifest.ts";
import { Staging } from "./staging.ts";

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "followthrough-staging-"));
  out = join(parent, "_site");
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function writeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
  writeManifest(folder);
}

const published = () => readFileSync(join(out, "index.html"), "utf8");

describe("Staging", () => {
  it("puts a first site in its place and leaves nothing beside it", () => {
    const staging = new Staging(out);
    writeSite(staging.folder, "first");
    expect(existsSync(out)).toBe(false);
    staging.publish();
    staging.discard();
    expect(published()).toBe("first");
    expect(readdirSync(parent)).toEqual(["_site"]);
  });

  it("takes the place of the site before, whole: pages that are gone are gone", () => {
    writeSite(out, "old");
    writeFileSync(join(out, "gone.html"), "gone");
    writeManifest(out);
    const staging = new Staging(out);
    writeSite(staging.folder, "new");
    expect(published()).toBe("old");
    staging.publish();
    expect(published()).toBe("new");
    expect(readdirSync(out).sort()).toEqual(["index.html", "manifest.json"]);
  });

  it("leaves the site before when it is thrown away", () => {
    writeSite(out, "old");
    const staging = new Staging(out);
    writeSite(staging.folder, "half");
    staging.discard();
    expect(published()).toBe("old");
    expect(readdirSync(parent)).toEqual(["_site"]);
  });

  it("puts the site before back when the new one cannot take its place", () => {
    writeSite(out, "old");
    const staging = new Staging(out);
    rmSync(staging.folder, { recursive: true });
    expect(() => staging.publish()).toThrow(/ENOENT/);
    expect(published()).toBe("old");
    expect(readdirSync(parent)).toEqual(["_site"]);
  });

  it("puts back a site that a killed build had moved away, and drops what it had begun", () => {
    writeSite(join(parent, "._site.previous-4242"), "old");
    writeSite(join(parent, "._site.staging-4242"), "half");
    const staging = new Staging(out);
    expect(published()).toBe("old");
    staging.discard();
    expect(readdirSync(parent)).toEqual(["_site"]);
  });

  it("drops a previous site that a killed build had replaced already", () => {
    writeSite(out, "new");
    writeSite(join(parent, "._site.previous-4242"), "old");
    new Staging(out).discard();
    expect(published()).toBe("new");
    expect(readdirSync(parent)).toEqual(["_site"]);
  });

  it("leaves the folders of other sites alone", () => {
    writeSite(join(parent, ".docs.staging-4242"), "not mine");
    new Staging(out).discard();
    expect(readdirSync(parent)).toEqual([".docs.staging-4242"]);
  });

  it("accepts an empty folder, and one in which a file browser left its own file", () => {
    mkdirSync(out);
    new Staging(out).discard();
    writeFileSync(join(out, ".DS_Store"), "");
    new Staging(out).discard();
    expect(existsSync(out)).toBe(true);
  });

  it.each([
    ["files of somebody else", () => writeFileSync(join(out, "thesis.doc"), "years of work")],
    ["a file among those of a site", () => writeFileSync(join(out, "CNAME"), "example")],
    ["a repository", () => mkdirAndWrite(join(out, ".git"), "HEAD")],
  ])("refuses a folder that holds %s, before it writes anything", (_, put) => {
    writeSite(out, "old");
    put();
    const before = readdirSync(out, { recursive: true });
    expect(() => new Staging(out)).toThrow(/did not write/);
    expect(readdirSync(out, { recursive: true })).toEqual(before);
    expect(readdirSync(parent)).toEqual(["_site"]);
  });
});

function mkdirAndWrite(folder: string, file: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, file), "");
}
