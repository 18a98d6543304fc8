import { describe, expect, it } from "vitest";
import { sourceOf, spots } from "../files/fixtures/source-of.ts";
import { readEvents } from "./read-events.ts";

const read = (text: string) => readEvents(sourceOf(`events:\n${text}`, "data/events.yml"));
const PARTNERSHIP =
  "  - id: partners\n    account: alpha\n    from: 2019-12-26\n    tags: [partnership]\n    label: a partnership\n";

describe("events", () => {
  it("may have no end and no claims", () => {
    const { value, diagnostics } = read(PARTNERSHIP);
    expect(diagnostics).toEqual([]);
    expect(value[0]).toMatchObject({ to: null, claims: [], at: { line: 2, column: 9 } });
  });

  it("refuse an id that stands twice", () => {
    expect(spots(read(PARTNERSHIP + PARTNERSHIP).diagnostics)).toEqual(["duplicate-id 7:9"]);
  });

  it("refuse an end before the beginning, and allow one on the same day", () => {
    expect(spots(read(`${PARTNERSHIP}    to: 2019-12-25\n`).diagnostics)).toEqual([
      "reversed-dates 7:9",
    ]);
    expect(read(`${PARTNERSHIP}    to: 2019-12-26\n`).diagnostics).toEqual([]);
  });

  it("may say that they were paid for", () => {
    const { value, diagnostics } = read(PARTNERSHIP.replace("partnership]", "campaign, paid]"));
    expect(diagnostics).toEqual([]);
    expect(value[0]?.tags).toEqual(["campaign", "paid"]);
  });

  it("offer a misspelt tag at its place in the list", () => {
    const { diagnostics } = read(PARTNERSHIP.replace("[partnership]", "[campaign, partnrship]"));
    expect(spots(diagnostics)).toEqual(["unknown-value 5:22"]);
    expect(diagnostics[0]?.hint).toBe('did you mean "partnership"?');
  });
});
