import type { Adapter } from "../adapter.ts";
import { tiktokStudioActivity } from "./activity.ts";
import { tiktokStudioGender, tiktokStudioTerritories } from "./audience.ts";
import { tiktokStudioContent } from "./content.ts";
import { tiktokStudioFollowers } from "./followers.ts";
import { tiktokStudioOverview } from "./overview.ts";
import { tiktokStudioViewers } from "./viewers.ts";

export const tiktokStudioAdapters: readonly Adapter[] = [
  tiktokStudioFollowers,
  tiktokStudioOverview,
  tiktokStudioViewers,
  tiktokStudioActivity,
  tiktokStudioGender,
  tiktokStudioTerritories,
  tiktokStudioContent,
];
