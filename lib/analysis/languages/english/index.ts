/** English: one folder a part. */
import type { LanguageData } from '../language-data';
import { acts } from './acts';
import { caveats } from './caveats';
import { attributions } from './attributions';
import { cues } from './cues';
import { figures } from './figures';
import { speakers } from './speakers';
import { tagger } from './tagger';
import { text } from './text';

export const english: LanguageData = {
  tag: 'en',
  text,
  tagger,
  cues,
  speakers,
  figures,
  acts,
  caveats,
  attributions,
};
