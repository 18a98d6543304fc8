import { afterEach, expect, it, vi } from "vitest";
import { showProgress } from "./show-progress.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function written(isTTY: boolean): string[] {
  const lines: string[] = [];
  vi.stubGlobal("process", {
    stderr: { isTTY, write: (text: string) => lines.push(text) },
  });
  return lines;
}

it("tells a terminal how far long work has come, and takes it away again", () => {
  const lines = written(true);
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const progress = showProgress("files", 98);
  progress.at(1);
  progress.at(2, true);
  clock.mockReturnValue(600);
  progress.at(3);
  progress.end();
  expect(lines).toEqual(["\r2 of 98 files", "\r3 of 98 files", `\r${" ".repeat(13)}\r`]);
});

it("says nothing where there is no terminal, or nothing took long", () => {
  const lines = written(false);
  vi.spyOn(performance, "now").mockReturnValueOnce(0).mockReturnValue(600);
  const progress = showProgress("files", 98);
  progress.at(1, true);
  progress.end();
  const quiet = showProgress("files", 1);
  quiet.end();
  expect(lines).toEqual([]);
});
