import { describe, expect, it } from "vitest";
import { COUNTED, IFRC, inRun } from "../fixtures/project-of.ts";
import { frame } from "../frame/index.ts";
import { account, claim, claims } from "./ledger.ts";
import { table, tableOfFrame } from "./table.ts";
import { followers } from "./totals.ts";

describe("a table", () => {
  it.each([[["a"]], [["a", "b", "c"]]])(
    "refuses a row of another width than its head: %j",
    async (row) => {
      const options = { caption: "C", columns: ["x", "y"], rows: [["1", "2"], row as string[]] };
      await expect(inRun(COUNTED, () => table(options))).rejects.toThrow(
        `has ${row.length} cells, the head has 2`,
      );
    },
  );

  it("carries the caveats of what it shows together, and none without figures", async () => {
    const rows = () => ["ifrc-tiktok", "ifrc-facebook"].map((id) => [id, followers(id)]);
    const shown = await inRun(IFRC, () =>
      table({ caption: "C", columns: ["a", "b"], rows: rows() }),
    );
    expect(shown.caveats.map((c) => c.rule)).toContain("cumulative-only");
    expect(
      (await inRun(IFRC, () => table({ caption: "C", columns: [], rows: [] }))).caveats,
    ).toEqual([]);
  });

  it("of a DataFrame shows text and refuses numbers", async () => {
    const text = await inRun(COUNTED, () =>
      tableOfFrame(frame({ a: ["x", null], b: ["y", "z"] }), "C"),
    );
    expect(text.rows).toEqual([
      ["x", "y"],
      ["", "z"],
    ]);
    await expect(inRun(COUNTED, () => tableOfFrame(frame({ a: [1] }), "C"))).rejects.toThrow(
      "have no source",
    );
    await expect(inRun(COUNTED, () => tableOfFrame([] as never, "C"))).rejects.toThrow(
      "takes what frame(",
    );
  });
});

describe("numbers of a DataFrame", () => {
  const numbers = () => frame({ week: ["a", "b"], views: [5, null], share: [0.5, 0.25] });

  it("are shown with what they were worked out from, and its caveats", async () => {
    const shown = await inRun(IFRC, () =>
      tableOfFrame(numbers(), "C", { from: [followers("ifrc-tiktok"), claim("tiktok-followers")] }),
    );
    expect(shown.rows).toEqual([
      ["a", { kind: "frame-number", value: 5 }, { kind: "frame-number", value: 0.5 }],
      ["b", { kind: "frame-number", value: null }, { kind: "frame-number", value: 0.25 }],
    ]);
    expect(shown.workedFrom).toEqual(["TikTok followers", expect.stringMatching(/[^.]$/)]);
    expect(shown.caveats.map((c) => c.rule)).toContain("self-reported");
  });

  it("of one series name it once", async () => {
    const rows = COUNTED.store.counts().observations;
    const shown = await inRun(COUNTED, () => tableOfFrame(frame({ a: [1] }), "C", { from: rows }));
    expect(shown.workedFrom).toEqual(["alpha on TikTok: followers"]);
  });

  it("that are not there need no source, and say none", async () => {
    const shown = await inRun(COUNTED, () =>
      tableOfFrame(frame({ a: ["x"] }), "C", { from: [followers("alpha")] }),
    );
    expect(shown).toMatchObject({ workedFrom: [], caveats: [] });
  });
});

describe("the ledger", () => {
  it("gives accounts and claims by id, and says when there is none", async () => {
    expect((await inRun(COUNTED, () => account("alpha"))).id).toBe("alpha");
    expect((await inRun(COUNTED, () => claim("told"))).value).toBe(900);
    expect(await inRun(COUNTED, () => claims())).toHaveLength(1);
    await expect(inRun(COUNTED, () => claim("tld"))).rejects.toThrow('There is no claim "tld"');
  });

  it("cannot be read outside a report, nor by two at once", async () => {
    expect(() => claims()).toThrow("only inside a report");
    await inRun(COUNTED, async () => {
      await expect(inRun(COUNTED, () => 1)).rejects.toThrow("same time");
    });
  });
});
