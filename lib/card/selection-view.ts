import { text } from '../interface-text';
import { make, makeButton } from './elements';
import { speakerField, type NamedSource } from './fields';

/** What the reader can say of words they have selected. */
export interface SelectionActions {
  readonly speakers: readonly NamedSource[];
  readonly saidBy: (speaker: NamedSource) => void;
  /** Null where the words do not stand in a claim. */
  readonly trim: (() => void) | null;
}

/** Longer selections are shown by their beginning. */
const MOST_SHOWN = 120;

export function selectionContents(document: Document, words: string, actions: SelectionActions): Node[] {
  const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
  const nodes = [
    make(document, 'h2', {}, text('selectionLabel')),
    make(document, 'p', { class: 'quiet' }, make(document, 'bdi', {}, `“${shown}”`)),
    speakerField(document, text('correctSaidBy'), actions.speakers, actions.saidBy),
    actions.trim && makeButton(document, text('selectionTrim'), actions.trim),
  ];
  return nodes.filter((node) => node !== null);
}
