import type { SourceType } from '../analysis/source-types';
import { text } from '../interface-text';
import type { CardActions } from './actions';
import { make, makeButton } from './elements';
import type { CardModel } from './model';
import { nameField, speakerField, typeField } from './fields';

/** What a claim's card offers to correct: not a claim, another kind, another speaker, another name, two speakers made one. */
export function correctionForm(document: Document, model: CardModel, actions: CardActions): Node {
  const { name, type, claim, speakers } = model;
  const others = speakers.filter((speaker) => speaker.name !== name);
  const everywhere = make(document, 'input', { type: 'checkbox' });
  const ofKind = (type: SourceType) =>
    everywhere.checked ? actions.always(name, type) : actions.correct({ kind: 'type', speaker: name, type });
  const fields = [
    makeButton(document, text('notAClaim'), () => actions.correct({ kind: 'not-a-claim', claim: [...claim] })),
    name
      ? make(
          document,
          'div',
          { class: 'field' },
          typeField(document, text('cardCorrect'), type, ofKind),
          make(document, 'label', { class: 'check' }, everywhere, ` ${text('correctEverywhere')}`),
        )
      : null,
    speakerField(document, text('correctSaidBy'), others, (speaker) =>
      actions.correct({ kind: 'speaker', claim: [...claim], ...speaker }),
    ),
    name ? nameField(document, text('correctRename'), name, (to) => actions.correct({ kind: 'rename', speaker: name, name: to })) : null, // prettier-ignore
    name && others.length > 0
      ? speakerField(document, text('correctMerge'), others, ({ name: into }) => actions.correct({ kind: 'merge', speaker: name, into }), { isOpen: false }) // prettier-ignore
      : null,
  ];
  const form = make(
    document,
    'details',
    { class: 'correct' },
    make(document, 'summary', {}, text('correctOpen')),
    ...fields,
  );
  form.addEventListener('toggle', () => form.dispatchEvent(new CustomEvent('card-resized', { bubbles: true })));
  return form;
}
