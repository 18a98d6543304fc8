import type { Adapter } from "../adapter.ts";
import { sproutProfile } from "./profile.ts";

export const sproutAdapters: readonly Adapter[] = [sproutProfile];
