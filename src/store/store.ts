import { join } from "node:path";
import { buildStore, type Index, type StoreInput } from "./build-store.ts";
import { exportHashes } from "./collect.ts";
import type { Store } from "./contents.ts";
import { DiskStore } from "./disk-store.ts";
import { digest } from "./hash-file.ts";
import { readJson, writeJson } from "./json-file.ts";
import { hasTables, removeOthers } from "./store-folder.ts";

export type { StoreInput } from "./build-store.ts";
export type { Counts, Store } from "./contents.ts";
export type { FileSummary, TableSummary } from "./file-summary.ts";

/** Opens the store of a project; it is built again when an export, a total or the product has changed. */
export function openStore(input: StoreInput): Store {
  const hashes = exportHashes(input.root);
  const key = digest([input.version, hashes, input.anchors, input.accounts]);
  const indexFile = join(input.cacheFolder, "index.json");
  const build = () => {
    const index = buildStore(input, key, new Map(hashes));
    // The index last: while it names this content, the counts are there whole.
    writeJson(indexFile, index);
    removeOthers(input.cacheFolder, index);
    return index;
  };
  const kept = readJson<Index>(indexFile);
  const isCurrent = kept?.key === key && hasTables(input.cacheFolder, kept);
  return new DiskStore(input.cacheFolder, isCurrent ? kept : build(), build);
}
