import { flatParent } from '../article/page/flat-tree';
import { PassBudget } from './pass-budget';

/**
 * Calls back, within a budget, when the page's text may have changed. Watches one tree for each document and shadow root that
 * holds article text. Changes that can't matter are dropped: those of our own host, and, while an article is found, those
 * beside it. Sleeps while the tab is hidden.
 */
export class ChangeWatch {
  private readonly budget: PassBudget;
  private readonly observer: MutationObserver;
  private roots: readonly Element[] = [];
  private trees = new Set<Node>();
  private missed = false;

  constructor(
    private readonly document: Document,
    private readonly own: () => Node | undefined,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.budget = new PassBudget(changed, signal);
    this.observer = new MutationObserver((records) => {
      if (records.some((record) => this.matters(record))) this.ask();
    });
    this.observe(new Set([document]));
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
    document.addEventListener('visibilitychange', () => this.awake(), { signal });
    // "Read more" and the like show what was there, hidden: a click is cheaper to watch than every attribute.
    document.addEventListener('click', (event) => event.isTrusted && this.ask(), { signal, passive: true });
    // A frame may bring its story after the page's own text.
    document.addEventListener('load', ({ target }) => isFrame(target) && this.ask(), { signal, capture: true });
  }

  /** Watches for changes of this article's elements; with none, for an article to come. */
  follow(roots: readonly Element[], blockElements: Iterable<Element>): void {
    this.roots = roots;
    const trees = new Set<Node>([this.document]);
    for (const element of blockElements) trees.add(element.getRootNode());
    this.observe(trees);
  }

  private observe(trees: Set<Node>): void {
    if (trees.size === this.trees.size && [...trees].every((tree) => this.trees.has(tree))) return;
    this.trees = trees;
    this.observer.disconnect();
    for (const tree of trees) this.observer.observe(tree, { subtree: true, childList: true, characterData: true });
  }

  private ask(): void {
    if (this.document.hidden) this.missed = true;
    else this.budget.ask();
  }

  private awake(): void {
    if (this.document.hidden || !this.missed) return;
    this.missed = false;
    this.budget.ask();
  }

  private matters({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const own = this.own();
    if (own && [...addedNodes, ...removedNodes].every((node) => node === own) && target === own.parentNode)
      return false;
    if (this.roots.length === 0) return true;
    return this.roots.some((root) => !root.isConnected || target.contains(root) || isInside(target, root));
  }
}

const isFrame = (target: EventTarget | null) => /^i?frame$/i.test((target as Partial<Node> | null)?.nodeName ?? '');

function isInside(node: Node, root: Element): boolean {
  if (root.contains(node)) return true;
  for (let current = flatParent(node); current; current = flatParent(current)) if (current === root) return true;
  return false;
}
