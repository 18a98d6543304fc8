import type { Adapter } from "../adapter.ts";
import { metaContent } from "./content.ts";
import { metaDaily } from "./daily.ts";

export const metaAdapters: readonly Adapter[] = [metaDaily, metaContent];
