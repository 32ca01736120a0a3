import axe from 'axe-core';

/** Anything that runs a function in a page: a puppeteer page, or the popup. */
export interface Evaluates {
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
}

/** Runs in the page with axe before it: the rules broken, each with the elements that break it. */
const RUN = `const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));`;

/**
 * The accessibility rules that a page breaks, all of axe's own for WCAG and good practice; none is the wanted answer. The
 * checker goes over as the text of the function, since the pages' own policy lets no other script in.
 */
export function violationsIn(page: Evaluates): Promise<string[]> {
  const run = Object.assign(() => Promise.resolve<string[]>([]), {
    toString: () => `async () => { ${axe.source}; ${RUN} }`,
  });
  return page.evaluate(run);
}
