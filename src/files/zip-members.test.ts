import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ZIP_LIMITS, zipMembers } from "./zip-members.ts";

interface Part {
  readonly name: string;
  readonly data: Buffer;
  readonly deflate?: boolean;
  /** What the directory says, where it lies. */
  readonly size?: number;
  readonly flags?: number;
}

/** A zip as APPNOTE.TXT 4.3 lays it out, with lies where the test wants them. */
function zip(parts: readonly Part[], comment = ""): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, deflate = false, size = data.length, flags = 0x800 } of parts) {
    const packed = deflate ? deflateRawSync(data) : data;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(deflate ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, Buffer.from(name));
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...bodies, list, Buffer.from("PK\x05\x06"), end, Buffer.from(comment)]);
}

const data = Buffer.from("Date,Views\n".repeat(50));

describe("a zip", () => {
  test("gives its files, stored or deflated, without folders and litter", () => {
    const bytes = zip(
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

  const flipped = zip([{ name: "a.csv", data }]);
  flipped[60] = (flipped[60] ?? 0) ^ 1;
  test.each([
    ["no zip", data, "its list of files is missing"],
    ["cut", zip([{ name: "a", data }]).subarray(0, -30), "its list of files is missing"],
    ["with a bit flipped", flipped, '"a.csv" in it is damaged'],
    ["that climbs out", zip([{ name: "../a.csv", data }]), "leaves its folder"],
    ["with an absolute name", zip([{ name: "/a.csv", data }]), "leaves its folder"],
    ["with a drive", zip([{ name: "C:\\a.csv", data }]), "leaves its folder"],
    ["with a name that reads backwards", zip([{ name: "a\u202evsc", data }]), "hides characters"],
    [
      "with a name twice",
      zip([
        { name: "a", data },
        { name: "a", data },
      ]),
      '"a" twice',
    ],
    ["that is encrypted", zip([{ name: "a", data, flags: 1 }]), '"a" is encrypted'],
    [
      "that says too little",
      zip([{ name: "a", data, deflate: true, size: 10 }]),
      '"a" in it is damaged',
    ],
    [
      "that says too much",
      zip([{ name: "a", data, size: ZIP_LIMITS.memberBytes + 1 }]),
      "unpacks to",
    ],
    [
      "that is a bomb",
      zip([{ name: "a", data: Buffer.alloc(2 ** 22), deflate: true }]),
      "which no table does",
    ],
    [
      "of very many files",
      zip(Array.from({ length: 101 }, (_, i) => ({ name: `${i}`, data: Buffer.alloc(0) }))),
      "more than 100 files",
    ],
  ])("%s is refused", (_, bytes, message) => {
    expect(() => zipMembers(bytes, "x.zip")).toThrow(message);
  });
});
