import type { Adapter } from "../adapter.ts";

export const sproutAdapters: readonly Adapter[] = [];
