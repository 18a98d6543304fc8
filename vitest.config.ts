import { defineConfig } from "vitest/config";
import type { TestModule } from "vitest/node";

/** The last line of a test run, for people and machines that read only that. */
const totals = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((m) => [...m.children.allTests()].map((t) => t.result().state));
    const count = (state: string) => states.filter((s) => s === state).length;
    const broken = modules.filter((m) => m.errors().length > 0).length;
    process.stdout.write(`\n${count("passed")} passed, ${count("failed") + broken} failed\n`);
  },
};

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    reporters: ["default", totals],
    // Tests that build sites or start a browser share two cores.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
