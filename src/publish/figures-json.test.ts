import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { REPOSITORY, TestProject } from "./test-project.ts";

/** `figures.json` as it is promised to others, read as they would read it: as plain JSON. */
interface Document {
  readonly report: string;
  readonly figures: readonly Figure[];
  readonly charts: readonly { id: string; figures: string[]; inPicture: string[] }[];
}
interface Figure {
  readonly id: string;
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly reason: string | null;
  readonly evidence: readonly { kind: string; id?: string; file?: string; line?: number }[];
  readonly caveats: readonly { rule: string; severity: string; text: string }[];
}
interface RawClaim {
  readonly id: string;
  readonly value: number;
  readonly interval: [number | null, number | null];
  readonly status: string;
}

const SLUG = "ifrc-tiktok-2021";
const DAY = 86_400_000;
const YEAR = 365.25;

let project: TestProject;
let published: Document;
let claims: readonly RawClaim[];

beforeAll(async () => {
  project = new TestProject(REPOSITORY);
  const { code, stderr } = await project.build();
  expect(code, stderr).toBe(0);
  published = JSON.parse(project.read(`_site/${SLUG}/figures.json`)) as Document;
  claims = (parse(project.read("data/claims.yml")) as { claims: RawClaim[] }).claims;
});
afterAll(() => project.remove());

function figure(id: string): Figure {
  const found = published.figures.find((f) => f.id === id);
  if (!found) throw new Error(`there is no figure ${id}`);
  return found;
}

function claim(id: string): { value: number; lo: number; hi: number } {
  const found = claims.find((c) => c.id === id);
  const [lo, hi] = found?.interval ?? [];
  return { value: found?.value ?? Number.NaN, lo: lo ?? Number.NaN, hi: hi ?? Number.NaN };
}

describe("figures.json of the first report", () => {
  it("has the fields of the format, all of them and no others", () => {
    expect(Object.keys(published)).toEqual(["report", "figures", "charts"]);
    expect(published.report).toBe(SLUG);
    const fields = "id measure label value lo hi unit from asOf reason evidence caveats".split(" ");
    for (const f of published.figures) expect(Object.keys(f)).toEqual(fields);
    for (const c of published.charts)
      expect(Object.keys(c)).toEqual(["id", "figures", "inPicture"]);
    for (const c of published.figures.flatMap((f) => f.caveats)) {
      expect(Object.keys(c)).toEqual(["rule", "severity", "text"]);
      expect(["block", "warn", "note"]).toContain(c.severity);
    }
    for (const e of published.figures.flatMap((f) => f.evidence)) {
      const expected =
        e.kind === "claim" ? ["kind", "id"] : ["kind", "file", "line", "value", "at"];
      expect(Object.keys(e)).toEqual(expected);
    }
  });

  it("gives each figure an id of its own, and charts only figures that exist", () => {
    const ids = published.figures.map((f) => f.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of published.charts.flatMap((c) => c.figures)) expect(ids).toContain(id);
  });

  it("ties each value to evidence, and gives a reason where there is no value", () => {
    for (const f of published.figures) {
      if (f.value === null) expect(f.reason, f.id).not.toBeNull();
      else {
        expect(f.reason, f.id).toBeNull();
        expect(f.evidence.length, f.id).toBeGreaterThan(0);
      }
    }
  });

  it("names evidence that exists", () => {
    const known = claims.map((c) => c.id);
    for (const e of published.figures.flatMap((f) => f.evidence)) {
      if (e.kind === "claim") expect(known).toContain(e.id);
      else expect(e.line).toBeGreaterThan(0);
    }
  });

  it("puts one or two sentences into each picture", () => {
    for (const chart of published.charts) {
      expect(chart.inPicture.length).toBeGreaterThan(0);
      expect(chart.inPicture.length).toBeLessThanOrEqual(2);
    }
  });
});

describe("the numbers of the first report", () => {
  it.each([
    ["tiktok", [5363, 5284, 6284]],
    ["facebook", [137, 117, 159]],
    ["twitter", [55, 39, 72]],
    ["tiktok-to-facebook", [39, 33, 54]],
    ["tiktok-to-twitter", [98, 73, 161]],
    ["views-per-video", [1200, null, null]],
  ])("has %s as %j", (id, expected) => {
    const { value, lo, hi } = figure(id);
    expect([value, lo, hi].map((n) => (n === null ? null : Math.round(n)))).toEqual(expected);
  });

  it("has the TikTok rate that the raw claims give", () => {
    const followers = claim("tiktok-followers");
    const counted = Date.UTC(2021, 1, 17);
    const longest = (counted - Date.UTC(2019, 4, 25)) / DAY;
    // Devex: launched in June 2019, a year and a half to the count; months differ in length.
    const juneDays = Array.from({ length: 30 }, (_, i) => i + 1);
    const shortest = Math.min(
      ...juneDays.map((d) => (Date.UTC(2020, 11, d) - Date.UTC(2019, 5, d)) / DAY),
    );
    expect([longest, shortest]).toEqual([634, 549]);
    expect(figure("tiktok").value).toBeCloseTo(followers.value / longest, 9);
    expect(figure("tiktok").lo).toBeCloseTo(followers.lo / longest, 9);
    expect(figure("tiktok").hi).toBeCloseTo(followers.hi / shortest, 9);
  });

  it.each(["facebook", "twitter"])("has the %s rate that the raw claims give", (id) => {
    const [followers, years] = [claim(`${id}-followers`), claim(`${id}-time`)];
    expect(figure(id).value).toBeCloseTo(followers.value / (years.value * YEAR), 9);
    expect(figure(id).lo).toBeCloseTo(followers.lo / (years.hi * YEAR), 9);
    expect(figure(id).hi).toBeCloseTo(followers.hi / (years.lo * YEAR), 9);
  });

  it.each(["facebook", "twitter"])("has the ratio to %s that the published rates give", (id) => {
    const [a, b, ratio] = [figure("tiktok"), figure(id), figure(`tiktok-to-${id}`)];
    expect(ratio.value).toBeCloseTo(Number(a.value) / Number(b.value), 9);
    expect(ratio.lo).toBeCloseTo(Number(a.lo) / Number(b.hi), 9);
    expect(ratio.hi).toBeCloseTo(Number(a.hi) / Number(b.lo), 9);
  });

  it("has 1,200 views a video as a mean of two lower bounds, bounded on no side", () => {
    const [views, videos] = [claim("forclimate-views"), claim("forclimate-videos")];
    expect([views.lo, views.hi, videos.lo, videos.hi]).toEqual([
      3e8,
      Number.NaN,
      250_000,
      Number.NaN,
    ]);
    expect(figure("views-per-video")).toMatchObject({
      value: views.value / videos.value,
      lo: null,
      hi: null,
    });
  });

  it("has the ledger's entries by status, counted", () => {
    for (const status of new Set(claims.map((c) => c.status))) {
      const counted = claims.filter((c) => c.status === status).length;
      expect(figure(`counted-${status}`).value).toBe(counted);
    }
  });

  it("withholds the campaign's views as the account's own, and says by which rule", () => {
    const views = figure("own-views");
    expect(views).toMatchObject({ value: null, lo: null, hi: null, reason: "blocked" });
    expect(views.evidence).toContainEqual({ kind: "claim", id: "forclimate-views" });
    const blocking = views.caveats.filter((c) => c.severity === "block");
    expect(blocking.map((c) => c.rule)).toEqual(["hashtag-campaign-count"]);
  });

  it("withholds the sum of followers, and bounds the people by the largest account and the sum", () => {
    const all = ["tiktok", "facebook", "twitter"].map((id) => claim(`${id}-followers`).value);
    const { value, reason, lo, hi } = figure("everybody");
    expect({ value, reason }).toEqual({ value: null, reason: "blocked" });
    expect(lo).toBeLessThanOrEqual(Math.max(...all));
    expect(hi).toBeGreaterThanOrEqual(all.reduce((sum, n) => sum + n, 0));
  });
});
