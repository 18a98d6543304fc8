/**
 * The ids that a project's data files define. A generated declaration fills this interface before
 * reports are checked, so that a misspelt account is a type error in the report.
 */
declare global {
  // Filled by the generated declaration.
  interface FollowthroughProject {}
}

type Known<K extends string> =
  FollowthroughProject extends Record<K, infer Id> ? Id & string : string;

export type AccountId = Known<"account">;
export type ClaimId = Known<"claim">;

/** The declaration for a project. Empty lists stand for "not known", and leave the ids plain text. */
export function declareProjectIds(accounts: readonly string[], claims: readonly string[]): string {
  const union = (ids: readonly string[]) =>
    [...ids]
      .sort()
      .map((id) => JSON.stringify(id))
      .join(" | ");
  const field = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? [`    ${name}: ${union(ids)};`] : [];
  return [
    "declare global {",
    "  interface FollowthroughProject {",
    ...field("account", accounts),
    ...field("claim", claims),
    "  }",
    "}",
    "export {};",
    "",
  ].join("\n");
}
