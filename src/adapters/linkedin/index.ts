import type { Adapter } from "../adapter.ts";

export const linkedinAdapters: readonly Adapter[] = [];
