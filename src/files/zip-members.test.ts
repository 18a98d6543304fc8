import { describe, expect, test } from "vitest";
import { zipOf } from "./fixtures/zip-of.ts";
import { ZIP_LIMITS, zipMembers } from "./zip-members.ts";

const data = Buffer.from("Date,Views\n".repeat(50));

describe("a zip", () => {
  test("gives its files, stored or deflated, without folders and litter", () => {
    const bytes = zipOf(
      [
        { name: "a.csv", data },
        { name: "Gráfico.csv", data, deflate: true },
        { name: "folder/", data: Buffer.alloc(0) },
        { name: "__MACOSX/._a.csv", data },
      ],
      "a comment",
    );
    const members = zipMembers(bytes, "x.zip");
    expect(members.map((m) => m.name)).toEqual(["a.csv", "Gráfico.csv"]);
    expect(members.map((m) => Buffer.from(m.bytes).equals(data))).toEqual([true, true]);
  });

  test("unpacks what is wanted only", () => {
    const bytes = zipOf([
      { name: "a.xml", data },
      { name: "b.png", data, deflate: true, size: 10 },
    ]);
    const members = zipMembers(bytes, "x.zip", ZIP_LIMITS, (name) => name.endsWith(".xml"));
    expect(members.map((m) => m.name)).toEqual(["a.xml"]);
  });

  const flipped = zipOf([{ name: "a.csv", data }]);
  flipped[60] = (flipped[60] ?? 0) ^ 1;
  test.each([
    ["no zip", data, "its list of files is missing"],
    ["cut", zipOf([{ name: "a", data }]).subarray(0, -30), "its list of files is missing"],
    ["with a bit flipped", flipped, '"a.csv" in it is damaged'],
    ["that climbs out", zipOf([{ name: "../a.csv", data }]), "leaves its folder"],
    ["with an absolute name", zipOf([{ name: "/a.csv", data }]), "leaves its folder"],
    ["with a drive", zipOf([{ name: "C:\\a.csv", data }]), "leaves its folder"],
    ["with a control character", zipOf([{ name: "a\u0085b", data }]), "hides characters"],
    ["with a name that reads backwards", zipOf([{ name: "a\u202evsc", data }]), "hides characters"],
    [
      "with a name twice",
      zipOf([
        { name: "a", data },
        { name: "a", data },
      ]),
      '"a" twice',
    ],
    ["that is encrypted", zipOf([{ name: "a", data, flags: 1 }]), '"a" is encrypted'],
    [
      "that says too little",
      zipOf([{ name: "a", data, deflate: true, size: 10 }]),
      '"a" in it is damaged',
    ],
    [
      "that says too much",
      zipOf([{ name: "a", data, size: ZIP_LIMITS.memberBytes + 1 }]),
      "unpacks to",
    ],
    [
      "that is a bomb",
      zipOf([{ name: "a", data: Buffer.alloc(2 ** 22), deflate: true }]),
      "which no table does",
    ],
    [
      "of very many files",
      zipOf(Array.from({ length: 101 }, (_, i) => ({ name: `${i}`, data: Buffer.alloc(0) }))),
      "more than 100 files",
    ],
  ])("%s is refused", (_, bytes, message) => {
    expect(() => zipMembers(bytes, "x.zip")).toThrow(message);
  });
});
