import type { Adapter } from "../adapter.ts";

export const crowdtangleAdapters: readonly Adapter[] = [];
