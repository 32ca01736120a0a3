import { vi } from 'vitest';

class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** As `Highlight`: takes ranges one by one. */
class PaintedRanges extends Set<AbstractRange> {
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

/** What a page has and jsdom lacks: highlights are real sets under real names, nothing has a size. */
export function usePageApis(): Map<string, Set<AbstractRange>> {
  const highlights = new Map<string, Set<AbstractRange>>();
  vi.stubGlobal('CSS', { highlights, supports: () => true, escape: (text: string) => text });
  vi.stubGlobal('Highlight', PaintedRanges);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  // Node 20 lacks it; every browser that we run in has it.
  (Map as { groupBy?: typeof groupBy }).groupBy ??= groupBy;
  for (const root of [Document.prototype, ShadowRoot.prototype]) {
    const sheets = new WeakMap<object, unknown[]>();
    Object.defineProperty(root, 'adoptedStyleSheets', {
      configurable: true,
      get(this: object) {
        return sheets.get(this) ?? [];
      },
      set(this: object, next: unknown[]) {
        sheets.set(this, next);
      },
    });
  }
  Object.assign(Element.prototype, { showPopover() {}, hidePopover() {}, scrollIntoView() {} });
  Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect(), getClientRects: () => [] });
  return highlights;
}

function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
