import { expect, test } from "vitest";
import * as growth from "./index.ts";

test("the table of contents of what reports can measure", () => {
  expect(Object.keys(growth).sort()).toEqual([
    "MAX_GAP_DAYS",
    "accountAge",
    "byAge",
    "divide",
    "exact",
    "flowOnQuarter",
    "hull",
    "launchAligned",
    "leaveOneOut",
    "median",
    "medianInterval",
    "milestone",
    "milestoneAge",
    "multiply",
    "netNew",
    "none",
    "perDay",
    "percent",
    "ratio",
    "reasonOf",
    "robustZ",
    "roundInterval",
    "some",
    "stockOnQuarter",
    "subtract",
    "topShare",
    "valueAt",
  ]);
});
