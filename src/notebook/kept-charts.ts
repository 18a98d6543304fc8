import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartRecord } from "./result.ts";

/** A file named by what is in it, so that one name never stands for two contents. */
export interface KeptFile {
  readonly name: string;
  /** To see that it is whole: reading all of it would cost more than it is worth. */
  readonly bytes: number;
}

/** A chart as it lies in the cache: its words and numbers in one file, each picture in another. */
export interface KeptChart {
  readonly words: KeptFile;
  readonly pictures: Readonly<Record<Picture, KeptFile>>;
}

type Pictures = "svg" | "standalone" | "standaloneNarrow" | "raster";
type Words = Omit<ChartRecord, Pictures>;
type Picture = (typeof PICTURES)[number];
const PICTURES = [
  "wide",
  "narrow",
  "standalone",
  "standaloneNarrow",
  "rasterWide",
  "rasterEmail",
  "rasterCard",
] as const;

/** Writes a chart into a folder that is there; what lies there already is left as it is. */
export function keepChart(folder: string, chart: ChartRecord): KeptChart {
  const { svg, standalone, standaloneNarrow, raster, ...words } = chart;
  const keep = (text: string, extension: string) => keepFile(folder, text, extension);
  return {
    words: keep(JSON.stringify(words satisfies Words), "json"),
    pictures: {
      wide: keep(svg.wide, "svg"),
      narrow: keep(svg.narrow, "svg"),
      standalone: keep(standalone, "svg"),
      standaloneNarrow: keep(standaloneNarrow, "svg"),
      rasterWide: keep(raster.wide, "svg"),
      rasterEmail: keep(raster.email, "svg"),
      rasterCard: keep(raster.card, "svg"),
    },
  };
}

/**
 * A chart from its folder. Its pictures are read when somebody asks for them: most commands never do.
 * @throws Error when one of its files is missing or cut off
 */
export function readChart(folder: string, { words, pictures }: KeptChart): ChartRecord {
  for (const picture of PICTURES) {
    const { name, bytes } = pictures[picture];
    if (statSync(join(folder, name)).size !== bytes) throw new Error(`${name} is cut off`);
  }
  const text = (picture: Picture) => readFileSync(join(folder, pictures[picture].name), "utf8");
  return {
    ...(JSON.parse(readFileSync(join(folder, words.name), "utf8")) as Words),
    svg: {
      get wide() {
        return text("wide");
      },
      get narrow() {
        return text("narrow");
      },
    },
    get standalone() {
      return text("standalone");
    },
    get standaloneNarrow() {
      return text("standaloneNarrow");
    },
    raster: {
      get wide() {
        return text("rasterWide");
      },
      get email() {
        return text("rasterEmail");
      },
      get card() {
        return text("rasterCard");
      },
    },
  };
}

function keepFile(folder: string, text: string, extension: string): KeptFile {
  const bytes = Buffer.from(text);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const file = { name: `${hash}.${extension}`, bytes: bytes.length };
  const path = join(folder, file.name);
  if (statSync(path, { throwIfNoEntry: false })?.size === file.bytes) return file;
  // Written beside and renamed, so that a kill never leaves half of it.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return file;
}

/** What another process may still be reading is younger than this. */
const YOUNG_MS = 24 * 3600 * 1000;

/** Deletes the files of charts as they were before. */
export function dropOld(folder: string, used: readonly KeptChart[]): void {
  const names = new Set(
    used.flatMap((c) => [c.words, ...Object.values(c.pictures)].map((f) => f.name)),
  );
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!names.has(name) && Date.now() - statSync(path).mtimeMs > YOUNG_MS)
      rmSync(path, { force: true });
  }
}
