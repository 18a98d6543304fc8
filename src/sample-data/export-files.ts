import { AUTUMN, type Download, SUMMER } from "./days.ts";
import type { ExportFile } from "./export-file.ts";
import { type AccountModel, simulate } from "./model.ts";
import type { SamplePlatform } from "./profiles.ts";
import { writeLinkedIn } from "./write-linkedin.ts";
import { writeMeta } from "./write-meta.ts";
import { writeTikTok } from "./write-tiktok.ts";
import { writeX } from "./write-x.ts";
import { writeYouTube } from "./write-youtube.ts";

const WRITERS: Readonly<
  Record<SamplePlatform, (model: AccountModel, download: Download) => ExportFile[]>
> = {
  tiktok: writeTikTok,
  youtube: writeYouTube,
  facebook: writeMeta,
  instagram: writeMeta,
  x: writeX,
  linkedin: writeLinkedIn,
};

/** One channel needs no summer file: YouTube gives five quarters at once, below its 500 rows. */
const ONLY_AUTUMN = ["teaselmark-youtube"];

/** Every file of the sample, in a fixed order. */
export function exportFiles(): ExportFile[] {
  return simulate().flatMap((model) => {
    const { id, platform } = model.profile;
    const downloads = ONLY_AUTUMN.includes(id) ? [AUTUMN] : [SUMMER, AUTUMN];
    return downloads.flatMap((download) => WRITERS[platform](model, download));
  });
}
