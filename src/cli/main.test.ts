import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { COMMANDS } from "./commands.ts";
import { main } from "./main.ts";

let out: string;
let err: string;

beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe("a command line that cannot be understood ends with 2 and says what to type", () => {
  it.each([
    ["an unknown command", ["biuld"], /did you mean "build"\?/],
    ["a command named as a property of objects", ["constructor"], /There is no command/],
    ["an unknown option", ["build", "--ouput", "x"], /Usage: followthrough build/],
    ["an option without its value", ["build", "--out"], /Usage: followthrough build/],
    ["a word too many", ["build", "reports"], /Usage: followthrough build/],
    ["a word too few", ["explain"], /Usage: followthrough explain/],
    ["a port that is none", ["dev", "--port", "http"], /"http" is not a port/],
  ])("%s", async (_, args, says) => {
    expect(await main(args)).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(says);
    expect(err).toMatch(/^ {2}Try: /m);
  });

  it("a project folder that is none, which is not made either", async () => {
    const nowhere = join(tmpdir(), "followthrough-test-nowhere");
    expect(await main(["build", "--project", nowhere])).toBe(2);
    expect(err).toMatch(/is no project[\s\S]*Try: --project DIR/);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe("help", () => {
  it.each([[[]], [["help"]], [["--help"]], [["-h"]]])(
    "lists every command for %j",
    async (args) => {
      expect(await main(args)).toBe(0);
      for (const { usage, summary } of Object.values(COMMANDS)) {
        expect(out).toContain(usage);
        expect(out).toContain(summary);
      }
      expect(err).toBe("");
    },
  );

  it("tells about one command", async () => {
    expect(await main(["build", "--help"])).toBe(0);
    expect(out).toContain("build [--out DIR]");
  });
});
