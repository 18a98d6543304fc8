import { expect, test } from "vitest";
import { NO_SETUP } from "../export-setup.ts";
import { ingestBytes } from "../ingest-file.ts";
import { samplePlace } from "../test-fixtures.ts";

const HEAD = "Date,Network,Profile,Audience,Net Audience Growth\n";
const ingest = (
  rows: string,
  platform: "facebook" | "x" = "x",
  dates: "MM-DD-YYYY" | null = null,
) =>
  ingestBytes(Buffer.from(HEAD + rows), "x.csv", {
    ...samplePlace(platform, "2026-10-01", "x.csv"),
    setup: { ...NO_SETUP, dates },
  });

test("days whose order nobody can tell are refused, with the line to write", () => {
  const [problem] = ingest("07-05-2026,Twitter,Ferries,5,1\n").diagnostics;
  expect(problem).toMatchObject({
    code: "no-date-format",
    hint: 'write "dates: MM-DD-YYYY" into an export.yml beside the file; MM-DD-YYYY and DD-MM-YYYY fit all of its days.',
  });
  const clear = ingest("07-05-2026,Twitter,Ferries,5,1\n07-13-2026,Twitter,Ferries,5,1\n");
  expect(clear.diagnostics[0]?.hint).toBe(
    'write "dates: MM-DD-YYYY" into an export.yml beside the file.',
  );
});

test("days are read as export.yml says", () => {
  const [table] = ingest("07-05-2026,X,Ferries,5,1\n", "x", "MM-DD-YYYY").tables;
  expect(table?.observations.map((o) => [o.metric, o.at, o.value])).toEqual([
    ["followers", "2026-07-05", 5],
    ["followers_net", "2026-07-05", 1],
  ]);
});

test("a report without the account's network is refused", () => {
  const { diagnostics } = ingest("2026-07-05,LinkedIn,Ferries,5,1\n");
  expect(diagnostics.map((d) => d.message)).toEqual(["No row is of an account on x."]);
});

test("of Facebook it says that the audience may be page likes", () => {
  const checks = (network: string, platform: "facebook" | "x") =>
    ingest(`2026-07-05,${network},Ferries,5,1\n`, platform).tables[0]?.checks.map((c) => c.id);
  expect(checks("Facebook", "facebook")).toContain("unclear-metric");
  expect(checks("X", "x")).not.toContain("unclear-metric");
});
