import type { Claim } from "../../claims/claim.ts";
import type { Account } from "../../observations/account.ts";
import { currentRun } from "../run.ts";

/** An entry of the claims ledger. */
export function claim(id: string): Claim {
  const found = currentRun().context.claims.get(id);
  if (!found) throw new RangeError(`There is no claim "${id}" in data/claims.yml.`);
  return found;
}

/** The whole claims ledger, in its own order. */
export function claims(): readonly Claim[] {
  return currentRun().data.claims;
}

/** An account of `data/accounts.yml`. */
export function account(id: string): Account {
  const found = currentRun().context.accounts.get(id);
  if (!found) throw new RangeError(`There is no account "${id}" in data/accounts.yml.`);
  return found;
}

/** An account's name as sentences say it; each page says on its own that a sample is synthetic. */
export function nameOf(id: string): string {
  return account(id).name.replace(/ \(synthetic\)$/, "");
}
