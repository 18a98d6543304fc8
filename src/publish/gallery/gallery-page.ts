import { kept } from "../../charts/golden/kept.ts";
import { LANGUAGES, type Language } from "../../i18n/language.ts";
import { type LocalPage, localPage } from "../local-page.ts";
import { GALLERY_CELLS } from "./cells.ts";

/** A kind of chart in the gallery. Its name and what it is for are messages, `gallery.<kind>`. */
export interface GalleryEntry {
  readonly kind: string;
  readonly cell: string;
  readonly wide: string;
  readonly narrow: string;
}

/** `/gallery/` in a language. Its pictures are of frozen English data, and one of them is in Arabic too. */
export interface GalleryPage extends LocalPage {
  readonly entries: readonly GalleryEntry[];
  readonly arabic: { readonly wide: string; readonly narrow: string };
}

/**
 * @param site The language that needs no folder of its own.
 * @throws Error for a kind without kept pictures
 */
export function galleryPages(site: Language): GalleryPage[] {
  const entries = GALLERY_CELLS.map(({ kind, cell }) => ({
    kind,
    cell,
    wide: pictureOf(`${kind}-en-wide`),
    narrow: pictureOf(`${kind}-en-narrow`),
  }));
  const arabic = { wide: pictureOf("growth-ar-wide"), narrow: pictureOf("growth-ar-narrow") };
  return LANGUAGES.map((language) => ({
    ...localPage("gallery/", language, site),
    entries,
    arabic,
  }));
}

function pictureOf(name: string): string {
  const svg = kept(name);
  if (svg === null) throw new Error(`There is no picture ${name}: npm run golden -- --accept`);
  return svg;
}
