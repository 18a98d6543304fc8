import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/format.ts";
import { checkSchema } from "./check-schema.ts";
import { dateField, idField, partialDateField, quoteField, textField, urlField } from "./fields.ts";
import { HOSTILE, sourceOf, spots } from "./fixtures/source-of.ts";
import { readYaml } from "./read-yaml.ts";
import { parseYaml } from "./yaml-file.ts";

const schema = z.strictObject({
  title: textField,
  count: z.number().optional(),
  colour: z.enum(["red", "green"]).optional(),
  pair: z.tuple([z.number(), z.number()]).optional(),
  when: partialDateField.optional(),
  places: z.record(idField, z.strictObject({ url: urlField })).optional(),
  items: z
    .array(
      z.strictObject({
        id: idField,
        date: dateField,
        inner: z.strictObject({ deep: textField }).optional(),
      }),
    )
    .optional(),
});
const check = (text: string) => checkSchema(parseYaml(sourceOf(text)), schema).diagnostics;
const only = (text: string): Diagnostic => {
  const [first, ...rest] = check(text);
  expect(rest).toEqual([]);
  if (!first) throw new Error("There is no problem.");
  return first;
};

describe("a YAML file against its schema", () => {
  it("is right when it is right", () => {
    expect(check("title: A\ncount: 3\nitems:\n  - {id: a-b, date: 2020-02-29}\n")).toEqual([]);
  });

  it("locates a missing key at the entry that lacks it", () => {
    const d = only("title: A\nitems:\n  - id: a\n");
    expect(spots([d])).toEqual(["missing-key 3:5"]);
    expect(d.message).toBe('"date" is missing.');
  });

  it("calls a missing choice missing, and lists the choices", () => {
    const strict = z.strictObject({ kind: z.enum(["a", "b"]), on: partialDateField });
    const found = checkSchema(parseYaml(sourceOf("{}")), strict).diagnostics;
    expect(found.map((d) => d.message)).toEqual(['"kind" is missing.', '"on" is missing.']);
    expect(found[0]?.hint).toContain("use one of: a, b.");
  });

  it("locates a value of a wrong type and says what to write", () => {
    const d = only("title: A\ncount: 3.4 million\n");
    expect(spots([d])).toEqual(["wrong-type 2:8"]);
    expect(d.hint).toBe("write the digits only: 3400000.");
  });

  it.each([
    ["title: 2021", 'put it into quotation marks: "2021".'],
    ["title:", "write the value behind the colon, or remove the line."],
    [
      "title: {a: 1}",
      'write it on one line; text that holds ": " or begins with [ or { needs quotation marks.',
    ],
    ["title: A\nitems: yes", 'write a list: one "- ..." line per item, or [] for none.'],
    ["title: A\nwhen: true", 'put it into quotation marks: "true".'],
    ["title: A\npair: [1]", "write the items between square brackets, with commas."],
    ["title: A\ncount: .nan", "write the digits only, such as 3400000."],
  ])("of %j says what to write", (text, hint) => {
    expect(only(text).hint).toBe(hint);
  });

  it("locates an unknown key at the key, in groups, lists and groups inside lists", () => {
    const found = check(
      "titel: A\ntitle: A\nitems:\n  - id: a\n    date: 2020-01-01\n    dat: 1\n    inner:\n      deep: x\n      depp: y\n",
    );
    expect(spots(found).toSorted()).toEqual([
      "unknown-key 1:1",
      "unknown-key 6:5",
      "unknown-key 9:7",
    ]);
    expect(found.map((d) => d.hint).toSorted()).toEqual([
      'did you mean "date"?',
      'did you mean "deep"?',
      'did you mean "title"?',
    ]);
  });

  it("locates keys that look like numbers", () => {
    expect(spots(check("title: A\n2019: x\n"))).toEqual(["unknown-key 2:1"]);
  });

  it("locates a misspelt choice", () => {
    const d = only("title: A\ncolour: gren\n");
    expect(spots([d])).toEqual(["unknown-value 2:9"]);
    expect(d.hint).toBe('did you mean "green"?');
  });

  it("locates a key of a group that is no id", () => {
    const found = check("title: A\nplaces:\n  Not An Id:\n    url: https://a.example/\n");
    expect(spots(found)).toEqual(["invalid-value 3:3"]);
    expect(found[0]?.message).toContain('"Not An Id" is not an id');
    expect(found[0]?.hint).toContain("lower-case");
  });

  it("locates a duplicate key at the second", () => {
    expect(spots(check("title: A\ncount: 1\ntitle: B\n"))).toEqual(["duplicate-key 3:1"]);
  });

  it("locates a syntax error", () => {
    expect(spots(check("title: A\ncount: [1, 2\n"))[0]).toMatch(/^yaml-syntax [23]:/);
    expect(spots(check("title: one: two\n"))).toEqual(["yaml-syntax 1:8"]);
  });

  it.each([
    ["title: *new*", "yaml-syntax 1:8"],
    ["title: !important text", "yaml-syntax 1:8"],
    ["title: {{ title }}", "yaml-syntax 1:9"],
  ])("refuses %j, which YAML would read as something else", (text, spot) => {
    expect(spots(check(text))).toEqual([spot]);
  });

  it("is not stopped by references that multiply", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [i, c] of [..."bcdefgh"].entries()) {
      const ref = `*${"abcdefg"[i]}`;
      bomb.push(`${c}: &${c} [${Array(9).fill(ref).join(",")}]`);
    }
    expect(spots(check(bomb.join("\n")))).toEqual(["yaml-syntax 1:1"]);
  });

  it("tells all problems at once", () => {
    const found = check(
      "colour: blue\ncount: x\nfoo: 1\nitems:\n  - id: A b\n    date: 2021-02-30\n",
    );
    expect(spots(found).toSorted()).toEqual([
      "invalid-value 5:9",
      "invalid-value 6:11",
      "missing-key 1:1",
      "unknown-key 3:1",
      "unknown-value 1:9",
      "wrong-type 2:8",
    ]);
  });

  it("counts lines of Windows files and columns behind wide characters", () => {
    expect(spots(check("title: é😀\r\ncolour: gren\r\n"))).toEqual(["unknown-value 2:9"]);
    expect(spots(check('{title: "😀", colour: gren}'))).toEqual(["unknown-value 1:23"]);
  });

  it("says that a text is not a group of settings", () => {
    expect(spots(check("just text"))).toEqual(["wrong-type 1:1"]);
  });

  it("is told without fail, whatever stands in the file", () => {
    const value = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("title: ", "colour: ", "items: ", "", "when: ", "places: {a: "),
        (text, key) => {
          for (const written of [text, JSON.stringify(text), `'${text}'`]) {
            for (const d of check(`${key}${written}\n`)) {
              expect(formatDiagnostic(d).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
              expect(d.at?.line).toBeGreaterThan(0);
              expect(d.at?.column).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("fields", () => {
  it.each([
    [dateField, "2021-02-29"],
    [dateField, "17.02.2021"],
    [partialDateField, "2021-13"],
    [partialDateField, "June 2019"],
    [urlField, "http://a.example"],
    [urlField, "javascript:alert(1)"],
    [urlField, 'https://a"onclick='],
    [idField, "Ifrc"],
    [idField, "a--b"],
    [idField, "-a"],
    [textField, "  "],
    [quoteField, Array(26).fill("word").join(" ")],
  ])("refuse what is not theirs (%#)", (field, text) => {
    expect(field.safeParse(text).success).toBe(false);
  });

  it("take a year as number or text", () => {
    expect(partialDateField.parse(2019)).toBe("2019");
    expect(partialDateField.parse("2019-06")).toBe("2019-06");
  });
});

describe("readYaml", () => {
  const read = (text: string | null) =>
    readYaml(text === null ? null : sourceOf(text), schema, null, (raw) => ({
      value: raw.title,
      diagnostics: [],
    }));

  it.each([null, "", "# only a comment\n", "---\n"])(
    "takes %j for a file without entries",
    (text) => {
      expect(read(text as string | null)).toEqual({ value: null, diagnostics: [] });
    },
  );

  it("gives the empty value beside the problems", () => {
    const { value, diagnostics } = read("titel: A");
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(2);
  });
});
