import type { Adapter, ExportCheck, ExportTable } from "../adapter.ts";
import { findColumns, type MetricColumn } from "../columns.ts";
import { hasColumns, normalizeName } from "../header.ts";
import type { RowSum } from "../tiktok-studio/row-sum.ts";
import {
  DATE,
  ENGAGEMENT,
  GAINED,
  isBusinessTable,
  LOST,
  NET,
  PROFILE_VIEWS,
  REACH,
  VIEWS,
} from "./columns.ts";
import { extractBusinessDays } from "./days.ts";

/** Clicks and leads are there for some accounts only, those on products for shops. */
const COLUMNS: readonly MetricColumn[] = [
  ...ENGAGEMENT,
  { metric: "reach", names: REACH },
  { metric: "profile_views", names: PROFILE_VIEWS },
  { metric: "followers_net", names: NET },
  { metric: "followers_gained", names: GAINED },
  { metric: "followers_lost", names: LOST },
  { metric: "phone_number_clicks", names: ["Phone number clicks", "Telefonnummerklickar"] },
  { metric: "leads_submission", names: ["Leads submission", "Insamlade leads"] },
  { metric: "product_link_clicks", names: ["Product link clicks", "Klick på produktlänkar"] },
  { metric: "website_clicks", names: ["Website clicks", "Webbplatsklickar"] },
  {
    metric: "app_download_link_clicks",
    names: ["App download link clicks", "Klick på nedladdningslänk för app"],
  },
];
const SUM: RowSum = {
  whole: "followers_net",
  added: ["followers_gained"],
  subtracted: ["followers_lost"],
  says: "Net growth is New followers less Lost followers",
};

/** `Overview` of the Business Suite: what happened on each day. It holds no follower total. */
export const tiktokBusinessOverview: Adapter = {
  id: "tiktok-business-overview",
  title: "TikTok Business Suite, Overview",
  platforms: ["tiktok"],
  headerNames: [...DATE, ...COLUMNS.flatMap((c) => c.names)],
  identify: (table) => hasColumns(table.header, DATE, VIEWS) && isBusinessTable(table),
  extract: (table) => {
    const money = moneyColumns(table);
    const { columns, checks } = findColumns(table, COLUMNS, [...DATE, ...money]);
    return extractBusinessDays(table, columns, [...ofMoney(money), ...checks], SUM);
  },
};

function moneyColumns({ header }: ExportTable): string[] {
  return header.cells.filter((name) => /\bgmv\b/.test(normalizeName(name)));
}

function ofMoney(names: readonly string[]): ExportCheck[] {
  if (names.length === 0) return [];
  const message = `Not used: ${names.map((name) => JSON.stringify(name)).join(", ")}; it is an amount of money, not a count.`;
  return [{ id: "ignored-column", ok: true, message }];
}
