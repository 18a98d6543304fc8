import { overlaps } from "../../calendar/period.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Account } from "../../observations/account.ts";
import type { PlatformEvent } from "../../platforms/platform-event.ts";
import { platformName } from "../../platforms/platform-name.ts";
import { accountFigures, evidenceBehind, figuresIn, observationsBehind } from "../behind.ts";
import { isGrowth, kindOf, metricsOf } from "../measured.ts";
import { date, effectOf, text } from "../message-value.ts";
import type { Rule } from "../rule.ts";
import { shareWithin, type Window, windowOf } from "../window.ts";

const KINDS: readonly PlatformEvent["kind"][] = ["purge", "incident", "restatement"];

/**
 * A window that no source dates fires only if the latest one that fits the statement holds the event as a
 * whole: "ten years", published on 17 February 2021, would then reach from August 2011 at the latest
 * (9.5 years, the least that "10" can mean) to that day and hold July 2018. The sentence says "may".
 */
export const platformIncidentInWindow: Rule = {
  id: "platform-incident-in-window",
  severity: "warn",
  defaults: {},
  branches: ["purge", "fault", "purge-undated", "fault-undated"],
  find(subject, { accounts, platformEvents }) {
    return figuresIn(subject)
      .flatMap(accountFigures)
      .filter((figure) => isGrowth(figure) || kindOf(figure) === "flow")
      .flatMap((figure) => {
        const account = accounts.get(figure.account ?? "");
        if (!account) return [];
        return platformEvents.flatMap((event) => {
          const touched = windowsOf(figure).filter((w) => touches(event, figure, account, w));
          const [window] = touched;
          if (!window) return [];
          const finding = {
            branch: `${event.kind === "purge" ? "purge" : "fault"}${window.dated ? "" : "-undated"}`,
            data: {
              platform: text(platformName(event.platform, event.from)),
              effect: effectOf(event),
              account: text(account.name),
              from: date(event.from.slice(0, 7)),
              to: date(event.to.slice(0, 7)),
              span: text(event.from.slice(0, 7) === event.to.slice(0, 7) ? "month" : "months"),
            },
            evidence: evidenceBehind(figure),
            effect: Math.max(...touched.map((w) => shareWithin(w, event))),
          };
          return [finding];
        });
      });
  },
};

/** Of a change between two times each of them: what lies between them is in neither count. */
function windowsOf(figure: Figure): Window[] {
  const { parts } = figure;
  const times = parts.map((part) => (part.from === null ? null : windowOf(part)));
  const compared = kindOf(figure) === "percent" && parts.length === 2;
  if (compared && times.every((time) => time !== null)) return times;
  const whole = windowOf(figure);
  return whole ? [whole] : [];
}

function touches(event: PlatformEvent, figure: Figure, account: Account, window: Window): boolean {
  if (!event.sourced || !KINDS.includes(event.kind) || event.platform !== account.platform)
    return false;
  const metrics = metricsOf(figure);
  if (!event.metrics.some((metric) => metrics.has(metric)) || !onSurface(event, figure))
    return false;
  return window.dated
    ? overlaps(window, event)
    : window.from <= event.from && event.to <= window.to;
}

/** Counts of a whole account hold those of all its surfaces; claims are about whole accounts. */
function onSurface({ surfaces }: PlatformEvent, figure: Figure): boolean {
  const counted = observationsBehind(figure).map((o) => o.surface);
  return (
    surfaces.length === 0 ||
    counted.length === 0 ||
    counted.some((s) => s === "account" || surfaces.includes(s))
  );
}
