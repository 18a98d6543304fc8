import type { Adapter } from "../adapter.ts";
import { tiktokStudioContent } from "./content.ts";
import { tiktokStudioFollowers } from "./followers.ts";
import { tiktokStudioOverview } from "./overview.ts";

export const tiktokStudioAdapters: readonly Adapter[] = [
  tiktokStudioFollowers,
  tiktokStudioOverview,
  tiktokStudioContent,
];
