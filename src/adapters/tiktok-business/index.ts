import type { Adapter } from "../adapter.ts";

export const tiktokBusinessAdapters: readonly Adapter[] = [];
