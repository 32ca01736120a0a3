import type { Look } from '../looks';
import { actName, kindWords, text } from '../interface-text';
import type { CardActions } from './actions';
import { detailsOf } from './details';
import { make, makeButton } from './elements';
import type { CardModel } from './model';
import { reasonWords } from './reasons';

/** The card's contents: who, of which kind, what they do and why we think so in two lines; the rest behind one button. */
export function cardContents(document: Document, model: CardModel, look: Look, actions: CardActions): Node[] {
  const { name, type, isTypeSure, target } = model;
  if (target.kind === 'caveat') return [make(document, 'p', { class: 'first' }, make(document, 'b', {}, model.caveat))];
  const isClaim = target.kind === 'claim';
  const swatch = make(document, 'span', { class: 'swatch', 'aria-hidden': 'true' }, '\u00a0\u00a0\u00a0\u00a0');
  swatch.style.setProperty('--line', look.line);
  const heading = make(
    document,
    'h2',
    {},
    // Names are in the article's language and direction, whatever the interface's are.
    name ? make(document, 'bdi', { lang: model.language }, name) : text(isClaim ? 'cardNobody' : 'cardNobodyForNumber'),
  );
  const first = make(
    document,
    'div',
    { class: 'first' },
    isClaim ? swatch : null,
    heading,
    isClaim ? make(document, 'span', { class: 'kind' }, kindWords(type, isTypeSure)) : null,
  );
  const second = make(document, 'p', { class: 'second' }, ...secondLine(document, model));
  if (!isClaim) return [first];
  const details = make(document, 'div', { class: 'details' }, ...detailsOf(document, model, actions));
  details.hidden = true;
  return [first, second, moreButton(document, details), details];
}

/** What the speaker does, the reporting words, and why they are of this kind, parted by dots. */
function* secondLine(document: Document, { act, cue, reason, name, language }: CardModel): Generator<Node | string> {
  const parts: (Node | string)[] = [];
  if (act !== null && act !== 'says') parts.push(make(document, 'span', { class: `act ${act}` }, actName(act)));
  if (cue) parts.push(make(document, 'bdi', { lang: language, class: 'cue' }, `“${cue}”`));
  const why = reason && name ? reasonWords(reason.rule, reason.words, name) : null;
  if (why) parts.push(make(document, 'span', { class: 'quiet' }, why));
  for (const [i, part] of parts.entries()) {
    if (i > 0) yield ' · ';
    yield part;
  }
}

function moreButton(document: Document, details: HTMLElement): HTMLElement {
  const button = makeButton(document, text('cardMore'), () => {
    details.hidden = !details.hidden;
    button.textContent = text(details.hidden ? 'cardMore' : 'cardLess');
    button.setAttribute('aria-expanded', String(!details.hidden));
    button.dispatchEvent(new CustomEvent('card-resized', { bubbles: true }));
  });
  button.classList.add('more');
  button.setAttribute('aria-expanded', 'false');
  return button;
}
