import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "../observations/observation.ts";
import type { PostCount } from "../observations/post.ts";
import { digest } from "./hash-file.ts";
import { readJson, writeJson } from "./json-file.ts";

/** The counts of one account from exports that adapters read, and by hand. */
export interface AccountCounts {
  /** The current ones; of an account that has rows in the database too, every one, to be resolved with those. */
  readonly observations: readonly Observation[];
  /** The newest count of each post and metric. */
  readonly posts: readonly PostCount[];
}

export const NO_COUNTS: AccountCounts = { observations: [], posts: [] };

const FOLDER = "counts-";

/** One file for each account, so that a report reads those that it asks for and no others. */
export class AccountFiles {
  readonly #store: string;
  readonly #folder: string;
  /** The last one that was read: a report asks for an account's metrics one after the other. */
  #last: { readonly account: string; readonly counts: AccountCounts } | null = null;

  /** @param key of the content: files of another one lie in another folder */
  constructor(store: string, key: string) {
    this.#store = store;
    this.#folder = `${FOLDER}${key.slice(0, 32)}`;
  }

  write(account: string, counts: AccountCounts): void {
    writeJson(this.#path(account), counts);
  }

  /** @returns null when the file is gone */
  read(account: string): AccountCounts | null {
    if (this.#last?.account !== account) {
      const counts = readJson<AccountCounts>(this.#path(account));
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
