import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import type { GonePost } from "./gone-posts.ts";
import { digest } from "./hash-file.ts";
import { readJson, writeJson } from "./json-file.ts";
import { type Run, toRuns } from "./runs.ts";

/** The counts of one account from exports that adapters read, and by hand. */
export interface AccountCounts {
  /** The current ones; of an account that has rows in the database too, every one, to be resolved with those. */
  readonly observations: readonly Observation[];
  /** The newest count of each post and metric. */
  readonly posts: readonly PostCount[];
  /** Which of the posts a later export lacks. */
  readonly gone: readonly GonePost[];
}

/** The same as it is kept, so that a series is there without the others. */
export type KeptCounts = Omit<AccountCounts, "observations"> & { readonly runs: readonly Run[] };

export const NO_COUNTS: KeptCounts = { runs: [], posts: [], gone: [] };

const FOLDER = "counts-";

/** One file for each account, so that a report reads those that it asks for and no others. */
export class AccountFiles {
  readonly #store: string;
  readonly #folder: string;
  /** The last one that was read: a report asks for an account's metrics one after the other. */
  #last: { readonly account: string; readonly counts: KeptCounts } | null = null;

  /** @param key of the content: files of another one lie in another folder */
  constructor(store: string, key: string) {
    this.#store = store;
    this.#folder = `${FOLDER}${key.slice(0, 32)}`;
  }

  write(account: string, counts: AccountCounts): void {
    const { observations, ...rest } = counts;
    writeJson(this.#path(account), { ...rest, runs: toRuns(observations) } satisfies KeptCounts);
  }

  /** @returns null when the file is gone */
  read(account: string): KeptCounts | null {
    if (this.#last?.account !== account) {
      const counts = readJson<KeptCounts>(this.#path(account));
      if (counts === null) return null;
      this.#last = { account, counts };
    }
    return this.#last.counts;
  }

  /** Removes the files of other contents. */
  removeOthers(): void {
    for (const name of readdirSync(this.#store))
      if (name.startsWith(FOLDER) && name !== this.#folder)
        rmSync(join(this.#store, name), { recursive: true, force: true });
  }

  /** Ids of accounts may be anything that a person writes; names of files may not. */
  #path(account: string): string {
    return join(this.#store, this.#folder, `${digest(account).slice(0, 32)}.json`);
  }
}
