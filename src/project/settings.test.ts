import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readSettings } from "./settings.ts";

const read = (text: string) => readSettings(sourceOf(text, "followthrough.yml"));

describe("settings", () => {
  it("all have defaults", () => {
    const defaults = readSettings(null);
    expect(defaults.diagnostics).toEqual([]);
    expect(defaults.value).toMatchObject({
      language: "en",
      baseUrl: "https://followthrough.example/",
    });
    expect(read("# nothing yet\n")).toEqual(defaults);
  });

  it("end the address with one slash", () => {
    expect(read("base-url: https://a.example/reports").value.baseUrl).toBe(
      "https://a.example/reports/",
    );
    expect(read("base-url: https://a.example/").value.baseUrl).toBe("https://a.example/");
  });

  it("lay a rule's own parameters over the defaults and leave the other rules alone", () => {
    const { caveats } = read("caveats:\n  unequal-account-age:\n    ratio: 3\n").value;
    const defaults = readSettings(null).value.caveats;
    expect(caveats["unequal-account-age"]).toEqual({
      ...defaults["unequal-account-age"],
      ratio: 3,
    });
    expect({ ...caveats, "unequal-account-age": null }).toEqual({
      ...defaults,
      "unequal-account-age": null,
    });
  });

  it.each([
    ["organization: A", "unknown-key 1:1", "organisation"],
    ["caveats:\n  unequal-acount-age: {}", "unknown-key 2:3", "unequal-account-age"],
    ["caveats:\n  unequal-account-age:\n    ration: 2", "unknown-key 3:5", "ratio"],
    ["langage: en", "unknown-key 1:1", "language"],
  ])("of %j say what was probably meant", (text, spot, meant) => {
    const { diagnostics } = read(text);
    expect(spots(diagnostics)).toEqual([spot]);
    expect(diagnostics[0]?.hint).toBe(`did you mean "${meant}"?`);
  });

  it("refuse a parameter that is no number", () => {
    const { diagnostics } = read("caveats:\n  unequal-account-age:\n    ratio: two");
    expect(spots(diagnostics)).toEqual(["wrong-type 3:12"]);
  });
});
