import { didYouMean } from "../diagnostics/suggest.ts";
import { RULES } from "./index.ts";
import type { Params } from "./rule.ts";

/** What the `caveats:` group of the settings may hold: parameters by rule id, each of them optional. */
export type CaveatSettings = Readonly<Record<string, Params>>;

/** The defaults of all rules by rule id; rules without parameters have an empty group. */
export function defaultParams(): Record<string, Params> {
  return Object.fromEntries(RULES.map((rule) => [rule.id, rule.defaults]));
}

/**
 * The defaults with a project's own values over them.
 * @throws RangeError for a rule or parameter that does not exist: it would silently change nothing.
 */
export function completeParams(settings: CaveatSettings): Record<string, Params> {
  const complete = defaultParams();
  for (const [id, own] of Object.entries(settings)) {
    const defaults = complete[id];
    if (!defaults) throw unknown("caveat rule", id, Object.keys(complete));
    for (const name of Object.keys(own)) {
      if (!(name in defaults)) throw unknown(`parameter of ${id}`, name, Object.keys(defaults));
    }
    complete[id] = { ...defaults, ...own };
  }
  return complete;
}

export function unknown(what: string, name: string, known: readonly string[]): RangeError {
  return new RangeError(`"${name}" is not a ${what}; ${didYouMean(name, known)}`);
}
