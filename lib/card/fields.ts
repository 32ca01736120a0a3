import type { SourceType } from '../analysis/source-types';
import { text } from '../interface-text';
import { make, makeButton } from './elements';
import { typeChoices } from './type-choices';

export interface NamedSource {
  readonly name: string;
  readonly type: SourceType;
}

/** Longest name that is taken. */
const MOST_NAME = '200';
/** What is chosen where somebody is meant who has no name in the article yet. */
const SOMEONE_ELSE = '\u0000';

/** All kinds to choose from; does its work on a change of the reader's own. */
export function typeField(
  document: Document,
  label: string,
  current: SourceType,
  chosen: (type: SourceType) => void,
): HTMLElement {
  const select = typeSelect(document, current);
  select.addEventListener('change', (event) => event.isTrusted && chosen(select.value as SourceType));
  return make(document, 'label', {}, label, select);
}

function typeSelect(document: Document, current: SourceType): HTMLSelectElement {
  const select = make(document, 'select');
  for (const { type, label } of typeChoices()) {
    const option = make(document, 'option', { value: type }, label);
    option.selected = type === current;
    select.append(option);
  }
  return select;
}

/** A name to write anew. */
export function nameField(
  document: Document,
  label: string,
  current: string,
  set: (name: string) => void,
): HTMLElement {
  const input = make(document, 'input', { type: 'text', maxlength: MOST_NAME, value: current, dir: 'auto' });
  const apply = () => {
    const name = input.value.trim();
    if (name !== '' && name !== current) set(name);
  };
  onEnter(input, apply);
  return make(
    document,
    'div',
    { class: 'field row' },
    make(document, 'label', {}, label, input),
    makeButton(document, text('correctSet'), apply),
  );
}

/**
 * The article's speakers to choose from, and, where it is open, somebody else by name and kind. Does its work when one is
 * chosen, or when the new name is set.
 */
export function speakerField(
  document: Document,
  label: string,
  speakers: readonly NamedSource[],
  chosen: (speaker: NamedSource) => void,
  { isOpen = true } = {},
): HTMLElement {
  const select = make(document, 'select', {}, make(document, 'option', { value: '' }, '—'));
  for (const { name } of speakers)
    select.append(make(document, 'option', { value: name, lang: 'en', dir: 'auto' }, name));
  if (isOpen) select.append(make(document, 'option', { value: SOMEONE_ELSE }, text('correctSomeoneElse')));
  const input = make(document, 'input', {
    type: 'text',
    maxlength: MOST_NAME,
    'aria-label': text('correctName'),
    placeholder: text('correctName'),
    dir: 'auto',
  });
  const types = typeSelect(document, 'other');
  types.setAttribute('aria-label', text('cardCorrect'));
  const apply = () => {
    const name = input.value.trim();
    if (name !== '') chosen({ name, type: types.value as SourceType });
  };
  onEnter(input, apply);
  const someoneElse = make(
    document,
    'div',
    { class: 'row' },
    input,
    types,
    makeButton(document, text('correctSet'), apply),
  );
  someoneElse.hidden = true;
  select.addEventListener('change', (event) => {
    if (!event.isTrusted) return;
    const speaker = speakers.find(({ name }) => name === select.value);
    if (speaker) return chosen(speaker);
    someoneElse.hidden = select.value !== SOMEONE_ELSE;
    if (!someoneElse.hidden) input.focus();
    select.dispatchEvent(new CustomEvent('card-resized', { bubbles: true }));
  });
  return make(document, 'div', { class: 'field' }, make(document, 'label', {}, label, select), someoneElse);
}

function onEnter(input: HTMLInputElement, work: () => void): void {
  input.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter') work();
  });
}
