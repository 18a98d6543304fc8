import { z } from "zod";
import { didYouMean } from "../diagnostics/suggest.ts";
import { idField } from "../files/fields.ts";
import type { SourceFile } from "../files/source-file.ts";
import { parseYaml } from "../files/yaml-file.ts";
import { ACCOUNTS_FILE, entriesOf } from "./read-accounts.ts";

const withId = z.object({ id: idField });

/**
 * The accounts that `data/accounts.yml` names, those of entries with a fault among them.
 * @returns null where the file or the id of an entry cannot be read, so that nobody knows which accounts it names
 */
export function namedAccounts(source: SourceFile | undefined): ReadonlySet<string> | null {
  if (source === undefined) return null;
  const file = parseYaml(source);
  if (file.diagnostics.length > 0) return null;
  const entries = entriesOf(file);
  const ids = entries.flatMap((entry) => withId.safeParse(entry).data?.id ?? []);
  const isEmpty = entries.length === 0 && file.value !== null;
  return isEmpty || ids.length < entries.length ? null : new Set(ids);
}

/** What to do about an account that `data/accounts.yml` does not have. */
export function unknownAccountHint(id: string, known: readonly string[]): string {
  const add = `add it to ${ACCOUNTS_FILE}`;
  if (known.length === 0) return `${add}.`;
  const meant = didYouMean(id, known);
  return meant.endsWith("?") ? `${meant} Else ${add}.` : meant.replace(/\.$/, `, or ${add}.`);
}
