/**
 * The exponential by additions, multiplications and divisions alone, which every engine rounds alike; `Math.exp` may differ in
 * its last bit between them, and a model has to come out the same everywhere. Cody and Waite's reduction to |r| ≤ ln 2 / 2,
 * then the Taylor series to r^13, good to a unit in the last place or two.
 */
export function exp(x: number): number {
  if (x > 700) return Infinity;
  if (x < -700) return 0;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = TERMS; n > 0; n--) sum = 1 + (r * sum) / n;
  return sum * powerOfTwo(k);
}

/** The natural logarithm of a number from 1e-300 to 1e300, by Newton's method on `exp`, from the same four operations. */
export function log(x: number): number {
  let mantissa = x;
  let k = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    k++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    k--;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), |z| ≤ 0.2.
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let sum = 0;
  for (let n = 2 * TERMS - 1; n > 0; n -= 2) sum = 1 / n + square * sum;
  return 2 * z * sum + k * LN2;
}

const TERMS = 13;
const LN2 = 0.6931471805599453;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

function powerOfTwo(k: number): number {
  let power = 1;
  const factor = k < 0 ? 0.5 : 2;
  for (let i = Math.abs(k); i > 0; i--) power *= factor;
  return power;
}
