import type { Adapter } from "../adapter.ts";

export const xAdapters: readonly Adapter[] = [];
