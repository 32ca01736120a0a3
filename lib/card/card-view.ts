import type { Look } from '../looks';
import { make, makeButton } from './elements';
import type { CardModel } from './model';
import { text, typeName } from '../interface-text';
import { typeChoices } from './type-choices';
import type { SourceType } from '../analysis/source-types';

/** What the reader can do from the card. */
export interface CardActions {
  readonly copy: () => Promise<boolean>;
  /** Null where the speaker has no other claim to go to. */
  readonly step: ((to: 'next' | 'previous') => void) | null;
  readonly correct: (type: SourceType) => void;
  readonly dismiss: () => void;
}

const QUOTE_WORDS = { direct: 'quoteDirect', mixed: 'quoteMixed', indirect: 'quoteIndirect' } as const;

/** The card's contents for a claim, or for a figure that nobody is named for. */
export function cardContents(document: Document, model: CardModel, look: Look, actions: CardActions): Node[] {
  const { name, role, type, figures, target } = model;
  const isClaim = target.kind === 'claim';
  const swatch = make(document, 'span', { class: 'swatch', 'aria-hidden': 'true' }, '\u00a0\u00a0\u00a0\u00a0');
  swatch.style.setProperty('--line', look.line);
  const heading = make(document, 'h2', {}, name || text(isClaim ? 'cardNobody' : 'cardNobodyForNumber'));
  const nodes: (Node | null)[] = [
    heading,
    role ? make(document, 'p', { class: 'quiet' }, role) : null,
    model.others.length > 0
      ? make(document, 'p', { class: 'quiet' }, text('cardTogether', model.others.join(', ')))
      : null,
    isClaim ? make(document, 'p', { class: 'kind' }, swatch, make(document, 'span', {}, typeName(type))) : null,
    isClaim ? make(document, 'p', {}, howSaid(model)) : null,
    whyThisType(document, model),
    figures.length > 0 && isClaim
      ? make(
          document,
          'ul',
          { class: 'figures', 'aria-label': text('cardFigures') },
          ...figures.map((figure) => make(document, 'li', {}, figure)),
        )
      : null,
    isClaim ? actionRow(document, model, actions) : null,
  ];
  return nodes.filter((node) => node !== null);
}

function howSaid({ cue, quote, isBelief }: CardModel): string {
  const how = [quote && text(QUOTE_WORDS[quote]), isBelief && text('belief')].filter(Boolean).join(', ');
  return cue ? text('cardSaid', cue, how) : how;
}

function whyThisType(document: Document, { reason, type, name }: CardModel): Node | null {
  if (!reason || !name) return null;
  if (reason.rule === 'reader') return make(document, 'p', { class: 'quiet' }, text('cardYourRule', typeName(type)));
  return reason.words ? make(document, 'p', { class: 'quiet' }, `${text('cardWhy')}: “${reason.words}”`) : null;
}

function actionRow(document: Document, { name, type }: CardModel, actions: CardActions): Node {
  const copy = makeButton(document, text('cardCopy'), () => {
    void actions.copy().then((copied) => (copy.textContent = text(copied ? 'copied' : 'copyFailed')));
  });
  const { step } = actions;
  return make(
    document,
    'div',
    { class: 'actions' },
    step && arrow(document, '←', text('cardPrevious'), () => step('previous')),
    step && arrow(document, '→', text('cardNext'), () => step('next')),
    copy,
    makeButton(document, text('notAClaim'), () => actions.dismiss()),
    name ? typeChoice(document, type, actions) : null,
  );
}

function arrow(document: Document, sign: string, label: string, work: () => void): HTMLElement {
  const button = makeButton(document, sign, work);
  button.title = label;
  button.setAttribute('aria-label', label);
  return button;
}

function typeChoice(document: Document, current: SourceType, actions: CardActions): Node {
  const select = make(document, 'select');
  for (const { type, label } of typeChoices()) {
    const option = make(document, 'option', { value: type }, label);
    option.selected = type === current;
    select.append(option);
  }
  select.addEventListener('change', (event) => event.isTrusted && actions.correct(select.value as SourceType));
  return make(document, 'label', {}, text('cardCorrect'), select);
}
