import type { Claim } from "../../claims/claim.ts";
import { CLAIMS_FILE } from "../../claims/read-claims.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { Account } from "../../observations/account.ts";
import { ACCOUNTS_FILE } from "../../observations/read-accounts.ts";
import { currentRun } from "../run.ts";

/** An entry of the claims ledger. */
export function claim(id: string): Claim {
  const found = currentRun().context.claims.get(id);
  if (!found) throw missing("claim", id, CLAIMS_FILE, claims());
  return found;
}

/** The whole claims ledger, in its own order. */
export function claims(): readonly Claim[] {
  return currentRun().data.claims;
}

/** An account of `data/accounts.yml`. */
export function account(id: string): Account {
  const found = currentRun().context.accounts.get(id);
  if (!found) throw missing("account", id, ACCOUNTS_FILE, currentRun().data.accounts);
  return found;
}

/** An account's name as sentences say it; each page says on its own that a sample is synthetic. */
export function nameOf(id: string): string {
  return account(id).name.replace(/ \(synthetic\)$/, "");
}

function missing(
  what: string,
  id: string,
  file: string,
  known: readonly { readonly id: string }[],
): RangeError {
  const ids = known.map((k) => k.id);
  const advice = ids.length === 0 ? "." : `; ${didYouMean(id, ids)}`;
  return new RangeError(`There is no ${what} "${id}" in ${file}${advice}`);
}
