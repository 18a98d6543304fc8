import type { Adapter } from "../adapter.ts";
import { tiktokBusinessAudience } from "./audience.ts";
import { tiktokBusinessOverview } from "./overview.ts";
import { tiktokBusinessVideo } from "./video.ts";

export const tiktokBusinessAdapters: readonly Adapter[] = [
  tiktokBusinessOverview,
  tiktokBusinessAudience,
  tiktokBusinessVideo,
];
