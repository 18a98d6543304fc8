const ACCOUNTS = 'accounts: ["instagram", "facebook", "tiktok"]';
const WINDOW = ['from: "2025-07-01"', 'to: "2026-09-30"'] as const;
const QUARTER = 'quarter: quarter("2026-Q3")';

/**
 * The cell of a report that draws each kind of chart. A kind appears in the gallery with its line here; its
 * pictures are kept golden ones, drawn from frozen data.
 */
export const GALLERY_CELLS: readonly { readonly kind: string; readonly cell: string }[] = [
  { kind: "growth", cell: cell("growthPerDay", ACCOUNTS) },
  {
    kind: "dates",
    cell: cell(
      "datesBySource",
      'facts: [{ label: "Account created", claims: [claim("created-one"), claim("created-two")] }]',
    ),
  },
  { kind: "tide", cell: cell("platformTide", 'account: "tiktok"', 'from: "2018-01"') },
  {
    kind: "followers",
    cell: cell("followersCompared", ACCOUNTS, ...WINDOW, 'instead: { title: "..." }'),
  },
  {
    kind: "log",
    cell: cell(
      "followersCompared",
      ACCOUNTS,
      ...WINDOW,
      'scale: "log"',
      'instead: { title: "..." }',
    ),
  },
  {
    kind: "indexed",
    cell: cell("followersIndexed", ACCOUNTS, 'base: "2025-07-01"', 'to: "2026-09-30"'),
  },
  {
    kind: "panels",
    cell: cell("dailyFlow", ACCOUNTS, 'metric: "views"', 'from: "2026-07-01"', 'to: "2026-09-30"'),
  },
  {
    kind: "net-new",
    cell: cell("netNewPerQuarter", ACCOUNTS, 'quarters: [quarter("2026-Q2"), quarter("2026-Q3")]'),
  },
  { kind: "typical", cell: cell("typicalPost", ACCOUNTS, QUARTER) },
  { kind: "launch", cell: cell("launchAligned", ACCOUNTS) },
  { kind: "milestone", cell: cell("timeToMilestone", ACCOUNTS, "target: 10_000") },
  {
    kind: "slope",
    cell: cell(
      "slope",
      ACCOUNTS,
      'from: quarter("2026-Q2")',
      'to: quarter("2026-Q3")',
      'instead: { title: "..." }',
    ),
  },
  {
    kind: "share",
    cell: cell("shareOfGrowth", ACCOUNTS, 'metric: "followers_net"', QUARTER),
  },
  { kind: "concentration", cell: cell("concentration", 'account: "instagram"', QUARTER) },
  { kind: "calendar", cell: cell("calendar", 'account: "tiktok"', 'metric: "views"', ...WINDOW) },
  {
    kind: "event",
    cell: cell("eventBeforeAfter", 'account: "tiktok"', 'event: "campaign"', 'metric: "followers"'),
  },
  {
    kind: "claims",
    cell: cell(
      "claimsBySource",
      'facts: [{ label: "Followers", claims: [claim("created-one"), claim("created-two")] }]',
    ),
  },
  { kind: "definitions", cell: cell("definitionTimeline", ACCOUNTS, 'metric: "views"', ...WINDOW) },
  {
    kind: "outcome",
    cell: cell(
      "outcomeBesideAudience",
      'account: "tiktok"',
      'metric: "views"',
      'outcome: "volunteers"',
      'quarters: [quarter("2026-Q2"), quarter("2026-Q3")]',
    ),
  },
  {
    kind: "authored",
    cell: [
      "await charts.vegaLite(",
      '  { mark: "bar", encoding: { x: { field: "month" }, y: { field: "views", type: "quantitative" } } },',
      "  {",
      '    id: "my-chart",',
      '    title: "What it shows, as a sentence",',
      '    subtitle: "Views a month",',
      '    from: [views("tiktok")],',
      '    data: [{ month: "July", views: 4100 }, { month: "August", views: 5200 }],',
      "  },",
      ")",
    ].join("\n"),
  },
];

function cell(name: string, ...options: readonly string[]): string {
  const lines = ['id: "my-chart"', 'title: "What it shows, as a sentence"', ...options];
  return [`charts.${name}({`, ...lines.map((line) => `  ${line},`), "})"].join("\n");
}
