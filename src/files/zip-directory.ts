/** One line of the list of files at the end of a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The packed bytes; null when they are not where the list says. */
  packed(zip: Buffer): Buffer | null;
}

const END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };

/**
 * The central directory of a zip, as APPNOTE.TXT 4.3 lays it out. Zip64 and other methods than stored and
 * deflated are not read: no platform's export needs them.
 * @returns null when there is none or it is damaged.
 */
export function readDirectory(zip: Buffer): ZipEntry[] | null {
  const end = findEnd(zip);
  if (end === null) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + CENTRAL.bytes > end || zip.readUInt32LE(at) !== CENTRAL.signature) return null;
    const nameEnd = at + CENTRAL.bytes + zip.readUInt16LE(at + 28);
    const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const method = zip.readUInt16LE(at + 10);
    if (next > end || (method !== 0 && method !== 8)) return null;
    const packedSize = zip.readUInt32LE(at + 20);
    const offset = zip.readUInt32LE(at + 42);
    entries.push({
      name: zip.toString("utf8", at + CENTRAL.bytes, nameEnd),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method,
      crc: zip.readUInt32LE(at + 16),
      packedSize,
      size: zip.readUInt32LE(at + 24),
      packed: (whole) => packedBytes(whole, offset, packedSize),
    });
    at = next;
  }
  return at <= end ? entries : null;
}

/** A comment may follow the end record, so it is looked for from the back. */
function findEnd(zip: Buffer): number | null {
  const lowest = Math.max(0, zip.length - END.bytes - END.longestComment);
  for (let at = zip.length - END.bytes; at >= lowest; at--) {
    const fits = () => at + END.bytes + zip.readUInt16LE(at + 20) === zip.length;
    if (zip.readUInt32LE(at) === END.signature && fits()) return at;
  }
  return null;
}

function packedBytes(zip: Buffer, offset: number, size: number): Buffer | null {
  if (offset + LOCAL.bytes > zip.length || zip.readUInt32LE(offset) !== LOCAL.signature)
    return null;
  const start =
    offset + LOCAL.bytes + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return start + size <= zip.length ? zip.subarray(start, start + size) : null;
}
