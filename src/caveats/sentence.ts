import type { Caveat } from "../figures/caveat.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/message.ts";
import { OVERRIDE_REASON } from "./override.ts";

/** A caveat as readers see it; with the editor's reason where it was overridden. */
export function sentence(caveat: Caveat, language: Language): string {
  const words = translate(language, `caveat.${caveat.rule}.${caveat.branch}`, caveat.data);
  const { about } = caveat;
  // A sentence that names the account already needs no other name before it.
  const said = about && !words.includes(about) ? `${about}: ${words}` : words;
  const reason = caveat.data[OVERRIDE_REASON];
  if (!reason) return said;
  const why = caveat.severity === "note" ? "caveat-override-note" : "caveat-override";
  return `${said} ${translate(language, why, { reason })}`;
}
