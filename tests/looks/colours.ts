/** Colour arithmetic for the tests: WCAG contrast, OKLab (Ottosson 2020), dichromat vision (Machado et al. 2009). */
export type Triple = readonly [number, number, number];
export type Matrix = readonly [Triple, Triple, Triple];

/** Linear sRGB under severity 1.0 of each deficiency. */
export const VISION: Record<'standard' | 'deuteranopia' | 'protanopia' | 'tritanopia', Matrix> = {
  standard: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

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

const times = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** Linear sRGB of `#rrggbb`, each 0 to 1. */
export function linear(hex: string): Triple {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as unknown as Triple;
}

const oklab = (rgb: Triple): Triple =>
  times(TO_LAB, times(TO_CONES, rgb).map((c) => Math.cbrt(Math.max(0, c))) as unknown as Triple);

/** Distance in OKLab of two colours as seen through `vision`. */
export function distance(one: Triple, other: Triple, vision: Matrix): number {
  const a = oklab(times(vision, one));
  const b = oklab(times(vision, other));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Hue angle in OKLab, 0 to 360 degrees. */
export function hueOf(rgb: Triple): number {
  const [, a, b] = oklab(rgb);
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** WCAG contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [one, other]
    .map((hex) => linear(hex))
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
