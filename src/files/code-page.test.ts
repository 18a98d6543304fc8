import { describe, expect, test } from "vitest";
import { CODE_PAGES, decodeCodePage, encodingNamed } from "./code-page.ts";

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe("a code page", () => {
  // Node knows the standard's tables too, but for these: see the comments beside the code.
  const other = ["windows-1252", "windows-1255", "iso-8859-16", "macintosh", "ibm866"];
  const long = ["gb18030", "gbk", "big5", "shift_jis", "euc-jp", "euc-kr"];

  test.each(CODE_PAGES.filter((name) => ![...other, ...long].includes(name)))(
    "%s has the standard's table",
    (name) => {
      const standard = new TextDecoder(name).decode(every);
      const found = decodeCodePage(every, name);
      expect(found).toHaveLength(256);
      // Node fills holes with controls and characters for private use.
      for (const [i, character] of [...found].entries())
        if (character === "\ufffd")
          expect(standard[i]).toMatch(/[\u0080-\u009f\ufffdª\ue000-\uf8ff]/);
        else expect(character).toBe(standard[i]);
    },
  );

  test.each([
    ["shift_jis", "93fa957481", "日付"],
    ["euc-jp", "c6fcc9d58f", "日付"],
    ["gb18030", "c8d5c6da81", "日期"],
    ["gbk", "c8d5c6da81", "日期"],
    ["big5", "a4e9b4c181", "日期"],
    ["euc-kr", "b3afc2a5b0", "날짜"],
  ])("%s has characters of two bytes, and half of one is none", (name, hex, text) => {
    const bytes = Buffer.from(hex, "hex");
    expect(decodeCodePage(bytes, name)).toBe(`${text}\ufffd`);
    expect(new TextDecoder(name).decode(bytes.subarray(0, 4))).toBe(text);
  });

  test("windows-1252 has the euro, the curly quotes and five holes", () => {
    const found = decodeCodePage(every.subarray(0x80, 0xa0), "windows-1252");
    expect(found).toBe("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ");
  });

  test("of others: the euro where it is", () => {
    expect(decodeCodePage(Uint8Array.of(0xdb, 0x8e), "macintosh")).toBe("€é");
    expect(decodeCodePage(Uint8Array.of(0xa4), "iso-8859-16")).toBe("€");
    expect(decodeCodePage(Uint8Array.of(0x80, 0xf1), "ibm866")).toBe("Аё");
    expect(decodeCodePage(Uint8Array.of(0xe0, 0xca), "windows-1255")).toBe("א\u05ba");
  });
});

test.each([
  ["windows-1252", "windows-1252"],
  [" Windows-1252 ", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["latin1", "windows-1252"],
  ["utf8", "utf-8"],
  ["ISO-8859-16", "iso-8859-16"],
  ["sjis", "shift_jis"],
  ["iso-2022-jp", null],
  ["windows-9999", null],
  ["constructor", null],
  ["", null],
])("%j means %j", (label, encoding) => {
  expect(encodingNamed(label)).toBe(encoding);
});
