import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asParagraphs, pageOf, PARAGRAPHS } from '../article/fixtures';
import type { Pages } from './harness';

const story = (body: string, script: string) =>
  pageOf(`<article class="story">${body}</article>`, {
    head: '<link rel="icon" href="data:,">',
    around: `<script type="module">${script}</script>`,
  });

/** Counts, frame by frame, how often our highlights are set anew; says when the page has done what it does. */
const COUNT = `
  window.repaints = 0; let seen;
  const look = () => {
    const now = CSS.highlights.get('sourcelight-expert-content') ?? CSS.highlights.get('sourcelight-government-content');
    if (now && now !== seen) { seen = now; window.repaints++; }
    requestAnimationFrame(look);
  };
  look();
  const wait = (time) => new Promise((resume) => setTimeout(resume, time));
  const painted = async () => { while (!seen) await wait(20); };
  const story = document.querySelector('article.story');
`;

const paragraphs = asParagraphs(PARAGRAPHS);

/** Pages that change while we paint them, each in a way that has broken extensions. */
export const STRESS_PAGES: Pages = {
  'http://append.example/': story(
    paragraphs,
    `${COUNT} await painted();
    for (let i = 1; i <= 1000; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Update ' + i + ': the mayor of Ostrava Minor said that ' + (i + 10) + ' boats had been counted.';
      story.append(paragraph);
      await wait(4);
    }
    window.done = true;`,
  ),
  'http://rewrite.example/': story(
    paragraphs,
    `${COUNT} await painted();
    for (let i = 0; i < 100; i++) {
      const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        if (i % 3 === 0) node.data = node.data;
        else if (i % 3 === 1 && node.length > 20) node.splitText(10);
        else node.replaceWith(document.createTextNode(node.data));
      }
      if (i % 7 === 0) story.normalize();
      await wait(100);
    }
    window.done = true;`,
  ),
  'http://clear.example/': story(
    paragraphs,
    `${COUNT} await painted();
    for (let i = 0; i < 80; i++) { CSS.highlights.clear(); document.adoptedStyleSheets = []; await wait(50); }
    window.done = true;`,
  ),
  'http://hydrate.example/': story(
    `<div id="app">${paragraphs.replaceAll('\n', '')}</div>`,
    `import { h, hydrate } from '/preact.mjs';
    ${COUNT} await painted();
    const texts = [...document.querySelectorAll('#app p')].map(({ textContent }) => textContent);
    const app = (list) => h('div', null, list.map((text) => h('p', { key: text }, text)));
    const root = document.querySelector('#app');
    root.innerHTML = '<div>' + root.innerHTML + '</div>';
    hydrate(app(texts), root);
    await wait(300);
    hydrate(app([texts[0], 'The governor said late on Tuesday that two more bridges were closed.', ...texts.slice(2)]), root);
    await wait(300);
    window.done = true;`,
  ),
  'http://hydrate.example/preact.mjs': {
    body: readFileSync(createRequire(import.meta.url).resolve('preact')),
    type: 'text/javascript',
  },
  'http://moves.example/one': story(
    paragraphs,
    `${COUNT}
    window.moveOn = () => {
      history.pushState({}, '', '/two');
      story.innerHTML = '<p>' + [
        'Harbour pilots in Ostrava Minor said that no ship had come in for three days, and none was expected.',
        'The port authority said the channel was blocked by 14 barges, and that tugs were on their way from the coast.',
        'Shopkeepers said, too, that flour and milk were running out, and that prices had doubled in a week.',
      ].join('</p><p>') + '</p>';
    };`,
  ),
  // Firefox asks anew for a page that may not be stored, when the reader comes back to it.
  'http://moves.example/two': story(paragraphs, ''),
  'http://shadow.example/': pageOf('<div id="host"></div>', {
    head: '<link rel="icon" href="data:,">',
    around: `<script type="module">
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(`<article class="story">${paragraphs}</article>`)};
    </script>`,
  }),
  'http://frame.example/': pageOf('<iframe src="/story" width="800" height="600"></iframe>', {
    head: '<link rel="icon" href="data:,">',
  }),
  'http://frame.example/story': `<!doctype html><body><article class="story">${paragraphs}</article></body>`,
};
