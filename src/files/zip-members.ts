import { crc32, inflateRawSync } from "node:zlib";
import { DiagnosticsError } from "../diagnostics/diagnostic.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.ts";

export interface ZipMember {
  /** As the zip names it; shown, and never used as a path to write to. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A platform's export is a handful of tables. What is far beyond is damaged or meant to do harm. */
export const ZIP_LIMITS = {
  entries: 100,
  memberBytes: 64 * 2 ** 20,
  totalBytes: 256 * 2 ** 20,
  /** Only asked of members above 1 MB: a short table of zeros may well shrink more. */
  ratio: 200,
};
const RATIO_FROM = 2 ** 20;

/** What systems and browsers put beside the tables. */
const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * The files of a zip, unpacked in memory and checked against the checksum that the zip keeps of each.
 * Folders and litter of operating systems are left out.
 * @param wanted names of the files to unpack; unless told, all
 * @throws DiagnosticsError when the zip is damaged, encrypted, oversized, or names its files unsafely.
 */
export function zipMembers(
  bytes: Uint8Array,
  path: string,
  limits = ZIP_LIMITS,
  wanted: (name: string) => boolean = () => true,
): ZipMember[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return checkZip(bytes, path, limits)
    .filter(({ name }) => !name.endsWith("/") && !LITTER.test(name) && wanted(name))
    .map((entry) => ({
      name: entry.name,
      bytes: unpack(zip, entry) ?? refuse(path, `${JSON.stringify(entry.name)} in it is damaged`),
    }));
}

function refuse(path: string, what: string): never {
  throw new DiagnosticsError([
    {
      code: "unsafe-zip",
      severity: "error",
      message: `This file is not unpacked: ${what}.`,
      at: { file: path, line: 1, column: 1 },
      hint: "download it again. What is in a zip can also be unpacked by hand and put here.",
    },
  ]);
}

/**
 * The list of files of a zip, by which alone it is judged: nothing is unpacked.
 * @throws DiagnosticsError as {@link zipMembers}
 */
export function checkZip(bytes: Uint8Array, path: string, limits: typeof ZIP_LIMITS): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuseIt = (what: string) => refuse(path, what);
  const entries =
    readDirectory(zip) ?? refuseIt("it is cut or damaged, its list of files is missing");
  if (entries.length > limits.entries) refuseIt(`it holds more than ${limits.entries} files`);
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const label = JSON.stringify(entry.name);
    if (isUnsafe(entry.name)) refuseIt(`the name ${label} leaves its folder or hides characters`);
    if (names.has(entry.name)) refuseIt(`it holds ${label} twice`);
    names.add(entry.name);
    if (entry.encrypted) refuseIt(`${label} is encrypted`);
    if (entry.size > limits.memberBytes) refuseIt(`${label} unpacks to ${entry.size} bytes`);
    if (entry.size > RATIO_FROM && entry.size > entry.packedSize * limits.ratio)
      refuseIt(`${label} shrinks more than ${limits.ratio} times, which no table does`);
    total += entry.size;
    if (total > limits.totalBytes) refuseIt(`it unpacks to more than ${limits.totalBytes} bytes`);
  }
  return entries;
}

function isUnsafe(name: string): boolean {
  return (
    name === "" ||
    /[\p{Cc}\u202a-\u202e\u2066-\u2069\\]|^\/|^[a-z]:/iu.test(name) ||
    name.split("/").includes("..")
  );
}

/** Never more bytes than declared, so that a lying directory cannot fill the memory. */
function unpack(zip: Buffer, entry: ZipEntry): Uint8Array | null {
  const packed = entry.packed(zip);
  if (packed === null) return null;
  try {
    const bytes =
      entry.method === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null;
  } catch {
    return null;
  }
}
