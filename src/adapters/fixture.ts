import type { Platform } from "../observations/observation.ts";

/** A synthetic export with the byte shape of the real one; its file lies in `fixtures/<adapter>/`. */
export interface Fixture {
  readonly path: string;
  readonly adapter: string;
  readonly platform: Platform;
  readonly downloadedOn: string;
}

export function fixturesOf(
  adapter: string,
  platform: Platform,
  downloadedOn: string,
  ...names: readonly string[]
): Fixture[] {
  return names.map((name) => ({ path: `${adapter}/${name}`, adapter, platform, downloadedOn }));
}
