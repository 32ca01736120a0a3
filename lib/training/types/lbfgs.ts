/** Value of a function at a point; writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Steps remembered. */
const MEMORY = 10;
/** Armijo's condition. */
const SUFFICIENT = 1e-4;

/**
 * Minimizes a smooth convex function from `point` on, in place, by L-BFGS with a backtracking line search (Nocedal and Wright,
 * Numerical Optimization, algorithms 7.4 and 7.5). Stops after `steps` steps or where the value falls by less than `tolerance`
 * of itself. Deterministic: sums run in one order. Returns the value reached.
 */
export function minimize(objective: Objective, point: Float64Array, steps: number, tolerance = 1e-7): number {
  const size = point.length;
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  for (let step = 0; step < steps; step++) {
    const direction = directionOf(gradient, past);
    let slope = dot(direction, gradient);
    if (slope >= 0) break;
    let length = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Infinity;
    for (let tries = 0; tries < 30; tries++) {
      for (let i = 0; i < size; i++) next[i] = point[i]! + length * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * length * slope) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const s = new Float64Array(size);
    const y = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      s[i] = next[i]! - point[i]!;
      y[i] = nextGradient[i]! - gradient[i]!;
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12) past.push({ s, y, rho: 1 / curvature });
    if (past.length > MEMORY) past.shift();
    point.set(next);
    gradient = nextGradient;
    const gain = (value - nextValue) / Math.max(1, Math.abs(value));
    value = nextValue;
    if (gain < tolerance) break;
  }
  return value;
}

/** The two-loop recursion: minus the gradient times what is known of the inverse Hessian. */
function directionOf(
  gradient: Float64Array,
  past: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (let i = past.length - 1; i >= 0; i--) {
    const { s, y, rho } = past[i]!;
    const alpha = rho * dot(s, direction);
    alphas[i] = alpha;
    addTimes(direction, -alpha, y);
  }
  const last = past.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  for (const [i, { s, y, rho }] of past.entries()) addTimes(direction, alphas[i]! - rho * dot(y, direction), s);
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTimes(a: Float64Array, factor: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}
