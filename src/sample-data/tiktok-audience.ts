import { addDays } from "../calendar/dates.ts";
import { type Download, everyDay } from "./days.ts";
import type { AccountModel } from "./model.ts";
import { streamOf } from "./random.ts";
import { type Label, table } from "./tiktok-table.ts";

/** Hours of the last seven days. Nobody can follow a quarter with it, but every download holds it. */
export function followerActivity(model: AccountModel, download: Download, label: Label): string {
  const random = streamOf(`${model.profile.id}/${download.on}/activity`);
  const followers = model.days.find((d) => d.day === download.windowEnd)?.followers ?? 0;
  const days = everyDay(addDays(download.windowEnd, -6), download.windowEnd);
  return table([
    ["Date", "Hour", "Active followers"],
    ...days.flatMap((day) =>
      Array.from({ length: 24 }, (_, hour) => {
        const awake = hour < 6 ? 0.03 : hour < 17 ? 0.11 : 0.19;
        return [label(day), hour, Math.round(followers * awake * (0.9 + 0.2 * random()))];
      }),
    ),
  ]);
}

export const FOLLOWER_GENDER = table([
  ["Gender", "Distribution"],
  ["Female", 0.55],
  ["Male", 0.42],
  ["Other", 0.03],
]);

/** XA and XB are codes that ISO leaves to users: the federation's waters are on no map. */
export const FOLLOWER_TERRITORIES = table([
  ["Top territories", "Distribution"],
  ["XA", 0.52],
  ["XB", 0.31],
  ["Others", 0.17],
]);
