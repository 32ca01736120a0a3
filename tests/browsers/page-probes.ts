import type { Page } from 'puppeteer-core';

/** What a page's own scripts can see of us, and of their own nodes. */
export interface Probe {
  /** Hash of all the page's own nodes, shadow roots included, our host left out. */
  readonly nodes: string;
  /** Elements of ours at the end of the document. */
  readonly hosts: number;
  /** Names of our highlights with the text of their ranges in reading order, white space and widthless characters out. */
  readonly painted: Readonly<Record<string, { ranges: number; text: string }>>;
  /** Style sheets adopted in the document and its open shadow roots. */
  readonly sheets: number;
}

/** Reads the page in its own world. */
export function probe(page: Page): Promise<Probe> {
  return page.evaluate(() => {
    const isHost = (node: Node) =>
      node.parentNode === document.documentElement && node.nodeName === 'DIV' && (node as Element).hasAttribute('dir');
    let hosts = 0;
    let sheets = document.adoptedStyleSheets.length;
    // A 53-bit hash (cyrb53 by bryc) of everything that is there.
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    const feed = (text: string) => {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        high = Math.imul(high ^ code, 2_654_435_761);
        low = Math.imul(low ^ code, 1_597_334_677);
      }
    };
    const walk = (node: Node) => {
      if (isHost(node)) {
        hosts++;
        return;
      }
      feed(`<${node.nodeType} ${node.nodeName} ${node.nodeValue ?? ''}`);
      if (node instanceof Element) {
        for (const { name, value } of node.attributes) feed(` ${name}=${value}`);
        if (node.shadowRoot) {
          sheets += node.shadowRoot.adoptedStyleSheets.length;
          feed('#shadow');
          for (const child of node.shadowRoot.childNodes) walk(child);
        }
      }
      for (const child of node.childNodes) walk(child);
      feed('>');
    };
    walk(document.documentElement);

    const painted: Record<string, { ranges: number; text: string }> = {};
    // Marks on dark grounds have names of their own.
    const named = Map.groupBy(CSS.highlights as unknown as Map<string, Set<Range>>, ([name]) =>
      name.replace(/-dark$/, ''),
    );
    for (const [name, highlights] of named) {
      const sorted = highlights.flatMap(([, highlight]) => [...highlight]);
      if (highlights.length > 1) sorted.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const ranges = sorted.map(String);
      const text = ranges.join('').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '');
      painted[name] = { ranges: ranges.length, text };
    }
    return { nodes: `${(high >>> 0).toString(16)}${(low >>> 0).toString(16)}`, hosts, painted, sheets };
  });
}
