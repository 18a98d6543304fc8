import type { Adapter } from "../adapter.ts";
import { mapped } from "./mapped.ts";

export const mappedAdapters: readonly Adapter[] = [mapped];
