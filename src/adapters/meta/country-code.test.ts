import { expect, test } from "vitest";
import { countryCode } from "./country-code.ts";

test.each([
  ["Bulgaria", "BG"],
  ["estados unidos", "US"],
  ["Czech Republic", "CZ"],
  ["Bosnia and Herzegovina", "BA"],
  ["Saint Lucia", "LC"],
  ["Turkey", "TR"],
  ["Türkiye", "TR"],
  ["Germany", "DE"],
  ["España", "ES"],
  ["Moonlit Isles", null],
  ["DE", null],
  ["", null],
])("country %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});
