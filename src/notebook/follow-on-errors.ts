import type { FoundTypeError } from "./type-error.ts";

type InReport = FoundTypeError & { readonly slug: string };

const UNKNOWN_NAME = ["TS2304", "TS2552"];
const UNTYPED = ["TS7006", "TS7031"];

/**
 * Without the errors that go away with another one: a name that an import misspells is then unknown wherever
 * the code spells it right, an unknown name is told where it comes first, and nothing from a module that is
 * not there has a type.
 */
export function withoutFollowOn<T extends InReport>(found: readonly T[]): T[] {
  const told = new Set<string>();
  return found.filter((error) => {
    const own = found.filter((other) => other.slug === error.slug);
    if (UNTYPED.includes(error.code)) return !own.some((other) => other.code === "TS2307");
    if (!UNKNOWN_NAME.includes(error.code)) return true;
    const { written } = namesIn(error);
    if (own.some((other) => other.code === "TS2724" && namesIn(other).meant === written))
      return false;
    const key = `${error.slug} ${written}`;
    return !told.has(key) && told.add(key);
  });
}

/** `'"followthrough"' has no exported member named 'netNwe'. Did you mean 'netNew'?` */
function namesIn({ message }: FoundTypeError): { written: string; meant: string | undefined } {
  const [first = ""] = message;
  const written = /(?:member named|Cannot find name) '([^']+)'/.exec(first)?.[1] ?? first;
  return { written, meant: /Did you mean '([^']+)'\?/.exec(first)?.[1] };
}
