import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "./schemas.ts";

describe("schemas for editors", () => {
  it.each(Object.entries(jsonSchemas()))("%s is what `npm run schemas` writes", (name, text) => {
    expect(readFileSync(join(import.meta.dirname, "schemas", name), "utf8")).toBe(text);
  });

  it("explains each rule's parameters with their defaults", () => {
    const schema = JSON.parse(jsonSchemas()["followthrough.schema.json"] ?? "");
    const ratio = schema.properties.caveats.properties["unequal-account-age"].properties.ratio;
    expect(ratio.description).toContain("Default: 1.5");
  });
});
