import { kept } from "../../charts/golden/kept.ts";
import { parseSvg } from "../../charts/svg-tree.ts";
import { GALLERY_CELLS } from "./cells.ts";

/** A kind of chart in the gallery. */
export interface GalleryEntry {
  readonly kind: string;
  /** The finding of the example. */
  readonly title: string;
  readonly cell: string;
  readonly wide: string;
  readonly narrow: string;
}

/** `/gallery/`, in English: its pictures are of frozen English data, and one of them in Arabic too. */
export interface GalleryPage {
  readonly lang: "en";
  readonly dir: "ltr";
  readonly path: string;
  readonly entries: readonly GalleryEntry[];
  readonly arabic: { readonly wide: string; readonly narrow: string };
}

/** @throws Error for a kind without kept pictures */
export function galleryPage(): GalleryPage {
  return {
    lang: "en",
    dir: "ltr",
    path: "gallery/",
    entries: GALLERY_CELLS.map(({ kind, cell }) => {
      const wide = pictureOf(`${kind}-en-wide`);
      return { kind, cell, title: titleOf(wide), wide, narrow: pictureOf(`${kind}-en-narrow`) };
    }),
    arabic: { wide: pictureOf("growth-ar-wide"), narrow: pictureOf("growth-ar-narrow") },
  };
}

function pictureOf(name: string): string {
  const svg = kept(name);
  if (svg === null) throw new Error(`There is no picture ${name}: npm run golden -- --accept`);
  return svg;
}

function titleOf(svg: string): string {
  const title = parseSvg(svg).children.find((c) => typeof c !== "string" && c.name === "title");
  return typeof title === "object" ? title.children.join("") : "";
}
