/** How colours are seen: with all three kinds of cone, or with one kind missing. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];

/** Red, green and blue of "#rrggbb" in linear light, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const s = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/**
 * Contrast of two "#rrggbb" colours, 1 to 21, whichever is lighter.
 *
 * Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
 * @example contrastRatio('#000000', '#ffffff') // 21
 */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/**
 * Matrices that take linear light to what is seen without one kind of cone.
 *
 * Source: Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision
 * deficiency", table 1, severity 1.0.
 */
const seenAs: Readonly<Record<Sight, readonly [Triple, Triple, Triple]>> = {
  normal: [
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
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: readonly [Triple, Triple, Triple], v: Triple): Triple => {
  const row = (m: Triple) => Math.min(1, Math.max(0, m[0] * v[0] + m[1] * v[1] + m[2] * v[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** CIE 1976 L*a*b* of linear sRGB, white point D65 (CIE 15:2004). */
function lab(rgb: Triple): Triple {
  const xyz = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    rgb,
  );
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [f(xyz[0]), f(xyz[1]), f(xyz[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * How different two "#rrggbb" colours look: the distance in CIE L*a*b* (CIE76), 0 = the same, about 2 = just told apart
 * side by side, 100 = black and white.
 *
 * @example differenceSeen('#ffffff', '#ffffff', 'deuteranopia') // 0
 */
export function differenceSeen(a: string, b: string, sight: Sight): number {
  const [p, q] = [lab(times(seenAs[sight], linear(a))), lab(times(seenAs[sight], linear(b)))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
