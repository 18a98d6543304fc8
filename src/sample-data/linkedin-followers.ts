import type { Download } from "./days.ts";
import { linkedInDay } from "./linkedin-day.ts";
import type { AccountModel, DayCount } from "./model.ts";
import type { Cell, SheetRows } from "./workbook-file.ts";

/**
 * New followers of each day, in a column that is called `Total followers`, and all followers by five traits, in
 * columns of the same name. Who left is nowhere.
 */
export function followerSheets(
  model: AccountModel,
  days: readonly DayCount[],
  download: Download,
): SheetRows[] {
  const followers = model.days.find((d) => d.day === download.windowEnd)?.followers ?? 0;
  return [
    { name: "New followers", rows: [NEW_HEADER, ...days.map(newRow)] },
    ...TRAITS.map(([name, shares]) => ({
      name,
      rows: [
        [name, "Total followers"],
        ...shares.map(([label, share]): Cell[] => [label, Math.round(followers * share)]),
      ],
    })),
  ];
}

const NEW_HEADER = [
  ...["Date", "Sponsored followers", "Organic followers"],
  ...["Auto-invited followers", "Total followers"],
];

function newRow({ day, gained, promotedFollowers: sponsored }: DayCount): Cell[] {
  const invited = Math.round((gained - sponsored) * 0.12);
  return [linkedInDay(day), sponsored, gained - sponsored - invited, invited, gained];
}

type Shares = readonly (readonly [label: string, share: number])[];

/** Parts that a page's admin sees; they never make the whole. */
const TRAITS: readonly (readonly [trait: string, shares: Shares])[] = [
  [
    "Location",
    [
      ["Port Luna Metropolitan Area", 0.31],
      ["Ebbstead, Tidewick", 0.18],
      ["Far Shore", 0.07],
    ],
  ],
  [
    "Job function",
    [
      ["Operations", 0.22],
      ["Community and Social Services", 0.19],
      ["Arts and Design", 0.05],
    ],
  ],
  [
    "Seniority",
    [
      ["Entry", 0.34],
      ["Senior", 0.27],
      ["Director", 0.06],
    ],
  ],
  [
    "Industry",
    [
      ["Non-profit Organizations", 0.26],
      ["Maritime Transportation", 0.21],
    ],
  ],
  [
    "Company size",
    [
      ["11-50", 0.2],
      ["51-200", 0.24],
      ["10,001+", 0.11],
    ],
  ],
];
