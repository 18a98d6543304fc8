import { expect, test } from "vitest";
import { countryCode, knownCountry } from "./country-code.ts";

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
  ["UK", "GB"],
  ["", null],
])("country %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test.each([
  ["de", "DE"],
  ["CZ", "CZ"],
  // Burma's code, which Myanmar's replaced.
  ["BU", null],
  ["QQ", null],
  ["Germany", null],
])("code %s", (code, known) => {
  expect(knownCountry(code)).toBe(known);
});

test("names that begin alike are of their own countries", () => {
  expect(countryCode("Georgia")).toBe("GE");
  expect(countryCode("Guinea")).toBe("GN");
  expect(countryCode("Dominica")).toBe("DM");
});
