import { type LinearRgb, linearRgb } from "./contrast.ts";

/** Sight with all three kinds of cones, without those for long waves, and without those for middle ones. */
export const SIGHTS = ["full", "protanopia", "deuteranopia"] as const;
export type Sight = (typeof SIGHTS)[number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
// Vision Deficiency", IEEE TVCG 15(6), 2009, doi:10.1109/TVCG.2009.113: their matrices for severity 1.0.
const MATRICES: Readonly<Record<Sight, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/**
 * Where colours of lines and dots begin to be told apart at a glance: three times the difference of about 0.02
 * that is just noticed between large patches side by side, because marks are thin and lie apart.
 */
export const TOLD_APART = 0.06;

/**
 * How different two colours look to somebody with this sight: their distance in Oklab, where black and white
 * are 1 apart. B. Ottosson, "A perceptual color space for image processing", 2020.
 */
export function difference(a: string, b: string, sight: Sight): number {
  const [one, other] = [oklab(seen(a, sight)), oklab(seen(b, sight))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function seen(hex: string, sight: Sight): LinearRgb {
  const [r, g, b] = times(MATRICES[sight], linearRgb(hex));
  const onScreen = (c: number) => Math.min(1, Math.max(0, c));
  return [onScreen(r), onScreen(g), onScreen(b)];
}

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function oklab(rgb: LinearRgb): LinearRgb {
  const [l, m, s] = times(TO_CONES, rgb);
  return times(TO_LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function times([a, b, c]: Matrix, v: LinearRgb): LinearRgb {
  const dot = (row: LinearRgb) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
  return [dot(a), dot(b), dot(c)];
}
