import { createHash } from "node:crypto";

/**
 * The only script of an embed: it tells the page around how high the embed is, whenever that changes, in three
 * languages: ours, Datawrapper's (whose listener many newsrooms have) and WordPress's (which names a secret in
 * the address). It reads nothing and knows nothing of the page around. Opened by itself it has nobody to tell, and
 * would answer its own messages without end.
 */
export const HEIGHT_SCRIPT = `(function(){if(parent===window)return;var secret=/[#&?]secret=([\\w-]+)/.exec(location.hash);function tell(){var h=Math.ceil(document.body.getBoundingClientRect().height);parent.postMessage({followthrough:{height:h}},"*");parent.postMessage({"datawrapper-height":{followthrough:h}},"*");if(secret)parent.postMessage({message:"height",value:h,secret:secret[1]},"*")}if(window.ResizeObserver)new ResizeObserver(tell).observe(document.body);addEventListener("load",tell);addEventListener("message",function(e){if(e.source===parent)tell()});tell()})();`;

/** How a content security policy names a script or style that stands in the page. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
