import type { FiguresPart } from '../../parts/figures';

export const endings: FiguresPart['endings'] = {
  // Workers, actors, activists, Bolivians, seamen (but no specimen), employees.
  people: /(?:ers|ors|ists|ians|[^u]men|women|people|children|ees|ants|crats)$/,
  verbal: /(?:ed|ing|ly)$/,
  adverb: /ly$/,
  done: /ed$|^(?:dead|died)$/,
  pluralOfDigits: 's',
};
