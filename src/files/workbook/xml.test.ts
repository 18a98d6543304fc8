import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml } from "./xml.ts";

function events(text: string): string[] {
  const found: string[] = [];
  let run = "";
  const flush = () => {
    if (run !== "") found.push(run);
    run = "";
  };
  readXml(
    text,
    { "urn:a": "a" },
    {
      open: (name, attributes) => {
        flush();
        found.push(`<${[name, ...[...attributes].map(([k, v]) => `${k}=${v}`)].join(" ")}>`);
      },
      close: (name) => {
        flush();
        found.push(`</${name}>`);
      },
      text: (t) => {
        run += t;
      },
    },
  );
  return found;
}

describe("an XML document", () => {
  test("is told by namespace, whatever the prefixes are", () => {
    expect(events('<r xmlns="urn:a"><x/></r>')).toEqual(["<a:r>", "<a:x>", "</a:x>", "</a:r>"]);
    expect(events('<p:r xmlns:p="urn:a" p:i="1" i=\'2\' ><y xmlns="urn:b"/></p:r >')).toEqual([
      "<a:r a:i=1 i=2>",
      "<?:y>",
      "</?:y>",
      "</a:r>",
    ]);
  });

  test("keeps text as it is, and resolves what stands for a character", () => {
    expect(
      events("<r> a\r\nb &lt;&#x1F600;&#10;&amp;lt;<![CDATA[<&amp;>]]><!-- - --></r>"),
    ).toEqual(["<?:r>", " a\nb <😀\n&lt;<&amp;>", "</?:r>"]);
  });

  test.each([
    ['<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', "declares a document type"],
    ["<r>&a;</r>", '"&a;" is no character'],
    ["<r>&#0;</r>", '"&#0;" is no character'],
    ["<r>&#xD800;</r>", '"&#xD800;" is no character'],
    ["<r>a & b</r>", '"&" is no character'],
    ["<r><s></r></s>", "a closing tag fits no opening one"],
    ["<r>", "the document is cut off"],
    ["<r><![CDATA[a</r>", "the document is cut off"],
    ["", "the document is cut off"],
    ["<r/><r/>", "two outermost elements"],
    ["<r/>text", "text outside"],
    ["<r a=1/>", "a tag is not well-formed"],
    ['<r a="1" a="2"/>', "a tag is not well-formed"],
    ['<r a="<"/>', "a tag is not well-formed"],
    ["< r/>", "a < begins no tag"],
    ["<r>".repeat(65), "more than 64 deep"],
  ])("%s is refused", (text, message) => {
    expect(() => events(text)).toThrow(message);
  });

  test("gives back any text that was escaped", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((s) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(s));
    const escaped = (s: string) =>
      s.replace(/[<>&"']/g, (c) => `&#${c === "<" ? "x3c" : c.charCodeAt(0)};`);
    fc.assert(
      fc.property(text, (s) => {
        const [open, ...rest] = events(`<r a="${escaped(s)}">${escaped(s)}</r>`);
        expect(open).toBe(`<?:r a=${s}>`);
        expect(rest).toEqual(s === "" ? ["</?:r>"] : [s, "</?:r>"]);
      }),
    );
  });
});
