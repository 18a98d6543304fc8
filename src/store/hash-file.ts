import { createHash } from "node:crypto";
import { chunksOf } from "./bulk/scan-bytes.ts";

/** SHA-256 of a file's bytes, in hex; a long file is not held whole. */
export function sha256Of(file: string): string {
  const hash = createHash("sha256");
  for (const { bytes } of chunksOf(file)) hash.update(bytes);
  return hash.digest("hex");
}

/** SHA-256 of anything that JSON can hold. */
export function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
