/** Sets of keys that are one, with pairs that must never be: a union that would bring such a pair together is not made. */
export class Union {
  private readonly parents = new Map<string, string>();
  /** By the root of a set, the keys that must stay out of it. */
  private readonly apart = new Map<string, Set<string>>();

  constructor(apart: readonly (readonly [string, string])[]) {
    for (const [one, other] of apart) {
      this.keepOut(one, other);
      this.keepOut(other, one);
    }
  }

  private keepOut(root: string, key: string): void {
    const out = this.apart.get(root) ?? new Set();
    this.apart.set(root, out.add(key));
  }

  /** The key that stands for the whole set. */
  find(key: string): string {
    let root = key;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    // Shorter ways for the next time.
    for (let at = key; at !== root;) {
      const up = this.parents.get(at)!;
      this.parents.set(at, root);
      at = up;
    }
    return root;
  }

  /** Whether two sets hold a pair that must not be one. */
  areApart(one: string, other: string): boolean {
    const [a, b] = [this.find(one), this.find(other)];
    for (const key of this.apart.get(a) ?? []) if (this.find(key) === b) return true;
    return false;
  }

  /** Makes two sets one; false where that must not be. */
  join(one: string, other: string): boolean {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return true;
    if (this.areApart(a, b)) return false;
    this.parents.set(b, a);
    for (const key of this.apart.get(b) ?? []) this.keepOut(a, key);
    return true;
  }
}
