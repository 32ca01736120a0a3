import { text } from '../interface-text';
import type { CardActions } from './actions';
import { correctionForm } from './correction-form';
import { make, makeButton } from './elements';
import type { CardModel } from './model';

const QUOTE_WORDS = { direct: 'quoteDirect', mixed: 'quoteMixed', indirect: 'quoteIndirect' } as const;

/** What stands behind the card's button: role, how literally, numbers, what could not be checked, and what can be done. */
export function detailsOf(document: Document, model: CardModel, actions: CardActions): (Node | null)[] {
  const { role, others, quote, isBelief, figures, caveats, language } = model;
  const how = [quote && text(QUOTE_WORDS[quote]), isBelief && text('belief')].filter(Boolean).join(', ');
  const list = (items: readonly string[], label: string, name: string) =>
    items.length === 0
      ? null
      : make(
          document,
          'ul',
          { class: name, 'aria-label': label },
          ...items.map((item) => make(document, 'li', {}, make(document, 'bdi', { lang: language }, item))),
        );
  return [
    role ? make(document, 'p', { class: 'quiet' }, make(document, 'bdi', { lang: language }, role)) : null,
    others.length > 0 ? make(document, 'p', { class: 'quiet' }, text('cardTogether', others.join(', '))) : null,
    how ? make(document, 'p', { class: 'quiet' }, how) : null,
    list(figures, text('cardFigures'), 'figures'),
    list(caveats, text('caveatsHeading'), 'caveats'),
    actionRow(document, actions),
    correctionForm(document, model, actions),
  ];
}

function actionRow(document: Document, { copy: copyClaim, step }: CardActions): Node {
  const copy = makeButton(document, text('cardCopy'), () => {
    void copyClaim().then((copied) => (copy.textContent = text(copied ? 'copied' : 'copyFailed')));
  });
  return make(
    document,
    'div',
    { class: 'actions' },
    step && arrow(document, '←', text('cardPrevious'), () => step('previous')),
    step && arrow(document, '→', text('cardNext'), () => step('next')),
    copy,
  );
}

function arrow(document: Document, sign: string, label: string, work: () => void): HTMLElement {
  const button = makeButton(document, sign, work);
  button.title = label;
  button.setAttribute('aria-label', label);
  return button;
}
