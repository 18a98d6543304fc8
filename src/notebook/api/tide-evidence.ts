import { periodOf } from "../../calendar/period.ts";
import type { Evidence } from "../../figures/evidence.ts";
import type { TidePoint } from "../../platforms/tide.ts";

/** Last day of the month that a published count of users is of. */
export function tideDay({ month }: TidePoint): string {
  return periodOf(month)?.to ?? `${month}-28`;
}

/** A published count of a platform's users, as the row of the platform facts that it rests on. */
export function tideEvidence(point: TidePoint): Evidence {
  return {
    kind: "observation",
    observation: {
      account: point.platform,
      platform: point.platform,
      surface: "platform",
      metric: "monthly_active_users",
      from: null,
      at: tideDay(point),
      value: point.users,
      unit: "users",
      source: { file: "src/platforms/platform-tide.csv", line: point.line, column: 1 },
      retrievedOn: null,
      definition: null,
      status: "claimed",
      paid: "unknown",
      capturedBy: point.source,
    },
  };
}
