import type { Adapter } from "../adapter.ts";

export const mappedAdapters: readonly Adapter[] = [];
