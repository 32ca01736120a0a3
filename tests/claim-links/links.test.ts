import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createLinker } from '../../lib/claim-links/maker';
import { createPositions } from '../../lib/claim-links/positions';

const ADDRESS = 'https://news.example/story';

/** The link to the words between `[` and `]`; they may stand in different elements. */
function linkIn(body: string, address = ADDRESS): string {
  const { document } = new JSDOM(`<!doctype html><body>${body}</body>`).window;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, 0x4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const [mark, place] of [
      ['[', 'setStart'],
      [']', 'setEnd'],
    ] as const) {
      // prettier-ignore
      const at = node.data.indexOf(mark);
      if (at < 0) continue;
      node.deleteData(at, 1);
      range[place](node, at);
    }
  }
  return createLinker(document)(range, address);
}

const directiveIn = (body: string) => decodeURIComponent(linkIn(body).split(':~:text=')[1] ?? '');

describe('the words of a link', () => {
  it('are the claim itself, without the marks around it', () => {
    expect(directiveIn('<p>Aldo said: [“We lost the pier,”] and left.</p>')).toBe('We lost the pier');
  });

  it('are the first and last words of a long one', () => {
    const long =
      '<p>[The bridge over the river was closed on Monday because two of its piers had been hit by a barge at night].</p>';
    expect(directiveIn(long)).toBe('The bridge over the,a barge at night');
  });

  it('hold no line breaks of the source', () => {
    expect(directiveIn('<p>Aldo\n  said: [“We\n  lost it,”] and Renn said: “We lost it.”</p>')).toBe(
      'We lost it,-,” and',
    );
  });

  it('are the characters of the page', () => {
    expect(directiveIn('<p>He said: [it was 2½ m² … or 40\u202F000 “™”].</p>')).toBe(
      'it was 2½ m² … or 40\u202F000 “™',
    );
  });

  it('come with as many words around them as tell them apart', () => {
    expect(directiveIn('<p>Hale said it rained.</p><p>Moss said [it rained].</p>')).toBe('Moss said-,it rained');
  });

  it('run over the block to the next one where a paragraph stands twice', () => {
    const twice = (words: string) => `<p>Hale says ${words} here.</p>`;
    const link = directiveIn(`${twice('it is legal')}<p>Another thing.</p>${twice('[it is legal]')}<p>The end.</p>`);
    expect(link).toBe('Hale says it is legal here.,-The');
  });

  it('do not run over what is hidden, out of the line, or broken', () => {
    const hidden =
      '<p>[They found <span style="display:none">no</span> boats by <b style="display:inline-block">noon</b> today].</p>';
    expect(directiveIn(hidden)).toBe('They found,today');
    expect(directiveIn('<p>[the harbour<br>will open again] soon</p>')).toBe('the harbour,will open again');
  });

  it('start behind a drop cap', () => {
    expect(directiveIn('<p><span style="float:left">[T</span>he bridge will open] again.</p>')).toBe(
      'bridge will open',
    );
  });

  it('keep to blocks by style, not by name', () => {
    const blocks =
      '<style>span { display: block }</style><div><span>It was early.</span><span>[She said no]-one left</span></div>';
    expect(directiveIn(blocks)).toBe('She said no-one');
  });

  it('lead to the first of equal places, never from the second to the first', () => {
    expect(directiveIn('<p>[It rained.]</p><p>It rained.</p>')).toBe('It rained.,-It');
    expect(linkIn('<p>It rained.</p><p>It rained.</p><p>[It rained.]</p><p>It rained.</p>')).toBe(ADDRESS);
  });

  it('reach into shadow roots and leave out frames', () => {
    const { document } = new JSDOM('<body><div></div></body>').window;
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Moss said it rained.</p>';
    const range = document.createRange();
    range.setStart(root.querySelector('p')!.firstChild!, 10);
    range.setEnd(root.querySelector('p')!.firstChild!, 19);
    expect(createLinker(document)(range, ADDRESS)).toBe(`${ADDRESS}#:~:text=it%20rained`);
    const other = new JSDOM('<p>it rained').window.document.createRange();
    expect(createLinker(document)(other, ADDRESS)).toBe(ADDRESS);
  });
});

describe('the address of a link', () => {
  it('keeps its own fragment, which may be its route, and has one directive', () => {
    const page = '<p>[It rained.]</p>';
    expect(linkIn(page, `${ADDRESS}#/news/7`)).toBe(`${ADDRESS}#/news/7:~:text=It%20rained`);
    expect(linkIn(page, `${ADDRESS}#:~:text=old`)).toBe(`${ADDRESS}#:~:text=It%20rained`);
  });

  it('encodes what has a meaning in a directive', () => {
    expect(linkIn('<p>[one-two, three & four]</p>')).toBe(`${ADDRESS}#:~:text=one%2Dtwo%2C%20three%20%26%20four`);
  });
});

it('positions are counted in code points of the body, scripts and all', () => {
  const { document } = new JSDOM('<body><script>x</script><p>a😀 b<i>c</i></p></body>').window;
  const range = document.createRange();
  range.setStart(document.querySelector('p')!.firstChild!, 4);
  range.setEnd(document.querySelector('i')!.firstChild!, 1);
  const position = createPositions(document)([range]);
  expect(position).toEqual({ start: 4, end: 6 });
  expect(Array.from(document.body.textContent).slice(4, 6).join('')).toBe('bc');
});
