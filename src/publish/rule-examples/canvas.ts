import { fontStack } from "../../charts/fonts.ts";
import { mirror } from "../../charts/mirror.ts";
import { node, type SvgNode, serialize } from "../../charts/svg-tree.ts";
import { color, type Token } from "../../charts/theme.ts";
import { wrap } from "../../charts/wrap.ts";
import { directionOf, type Language } from "../../i18n/language.ts";
import type { Shade } from "./picture.ts";

export const WIDTH = 320;
export const HEIGHT = 200;
/** Room at the edge, as no two browsers set a text to the same width. */
export const EDGE = 3;

const HEAD = { size: 12.5, leading: 16 };
export const LABEL = 12;

export interface TextStyle {
  readonly size?: number;
  readonly token?: Token;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
}

export function words(x: number, y: number, line: string, style: TextStyle = {}): SvgNode {
  const { size = LABEL, token = "ink", anchor = "start", bold = false } = style;
  return node(
    "text",
    {
      ...{ x, y, "font-size": size, fill: color(token) },
      "font-weight": bold ? "600" : undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
    },
    [line],
  );
}

export function stroke(
  from: readonly [number, number],
  to: readonly [number, number],
  token: Token,
  width = 1,
  dash?: string,
): SvgNode {
  return node("line", {
    ...{ x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    ...{ stroke: color(token), "stroke-width": width, "stroke-dasharray": dash },
  });
}

export function dot(x: number, y: number, token: Token, radius = 4): SvgNode {
  return node("circle", { cx: x, cy: y, r: radius, fill: color(token) });
}

/** A filled box, or the outline of one where a number is only said. */
export function box(x: number, y: number, width: number, height: number, shade: Shade): SvgNode {
  const open = shade === "open";
  return node("rect", {
    ...{ x: open ? x + 0.75 : x, y: open ? y + 0.75 : y },
    ...{
      width: Math.max(open ? width - 1.5 : width, 1),
      height: Math.max(height - (open ? 1.5 : 0), 1),
    },
    fill: open ? "none" : color(tokenOf(shade)),
    stroke: open ? color("rest") : undefined,
    "stroke-width": open ? 1.5 : undefined,
    "stroke-dasharray": open ? "4 3" : undefined,
  });
}

export function tokenOf(shade: Shade): Token {
  return shade === "main" ? "accent" : "rest";
}

/** The heading in as many lines as it needs. @returns its nodes, and where the drawing may begin. */
export function heading(head: string): { readonly content: SvgNode[]; readonly top: number } {
  const rows = wrap(head, WIDTH - 2 * EDGE, HEAD.size, 600);
  const style = { size: HEAD.size, bold: true };
  return {
    content: rows.map((line, i) => words(EDGE, 12 + i * HEAD.leading, line, style)),
    top: 12 + (rows.length - 1) * HEAD.leading + 10,
  };
}

/** One picture for a page; it has no ids, so that many can stand in one document. */
export function svgOf(content: readonly SvgNode[], alt: string, language: Language): string {
  const shown = directionOf(language) === "rtl" ? mirror(content, WIDTH) : content;
  const attributes = {
    ...{ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, lang: language },
    ...{ role: "img", "aria-label": alt },
    "font-family": fontStack(language === "ar" ? "arabic" : "latin"),
  };
  return serialize(
    node("svg", { xmlns: "http://www.w3.org/2000/svg", class: "chart", ...attributes }, shown),
  );
}
