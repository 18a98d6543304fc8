import { overlaps } from "../../calendar/period.ts";
import type { AccountEvent, EventTag } from "../../observations/event.ts";
import { accountFigures, asEvidence, figuresIn } from "../behind.ts";
import { isGrowth } from "../measured.ts";
import { names, platformWord, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";
import { shareWithin, type Window, windowOf } from "../window.ts";

/** Visibility that the platform itself gave. */
const ASSISTANCE: readonly EventTag[] = ["partnership", "featured", "official-information"];

export const platformAssisted: Rule = {
  id: "platform-assisted",
  severity: "warn",
  defaults: {},
  branches: ["default"],
  find(subject, { accounts, events, claims }) {
    return figuresIn(subject)
      .flatMap(accountFigures)
      .filter(isGrowth)
      .flatMap((figure) => {
        const account = accounts.get(figure.account ?? "");
        const window = windowOf(figure);
        if (!account || !window?.dated) return [];
        const helped = events.filter((e) => e.account === account.id && helps(e, window));
        if (helped.length === 0) return [];
        const rests = helped.flatMap((e) => e.claims).flatMap((id) => claims.get(id) ?? []);
        return [
          {
            branch: "default",
            data: {
              platform: platformWord(account.platform, window.to),
              account: text(account.name),
              events: names(helped.map((e) => e.label)),
            },
            evidence: asEvidence(rests),
            effect: Math.max(...helped.map((e) => shareWithin(window, lasting(e, window)))),
          },
        ];
      });
  },
};

function helps(event: AccountEvent, window: Window): boolean {
  return (
    event.tags.some((tag) => ASSISTANCE.includes(tag)) && overlaps(window, lasting(event, window))
  );
}

/** An event without a known end is taken to last to the end of the window. */
function lasting({ from, to }: AccountEvent, window: Window): { from: string; to: string } {
  const open = from > window.to ? from : window.to;
  return { from, to: to ?? open };
}
