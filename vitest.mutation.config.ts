import { defineConfig } from "vitest/config";

/** Only what can tell a changed measure or rule from a right one: nothing that starts a browser or a build. */
export default defineConfig({
  test: { include: ["src/growth/**/*.test.ts", "src/caveats/**/*.test.ts"] },
});
