import type { Analysis } from '../../lib/analysis/contract';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { DEFAULT_LOOKS } from '../../lib/extension/settings/defaults';
import { planMarks } from '../../lib/highlights';
import { shownOwners } from '../../lib/report/shown';
import type { Probe } from './page-probes';

/** For each layer, the text that is to be painted with the settings as delivered, in reading order, without white space. */
export function expectedPaint(analysis: Analysis): Record<string, string> {
  const { beliefs, threshold } = DEFAULT_LOOKS;
  const owners = shownOwners(analysis, { beliefs, threshold, dismissed: [] });
  const expected: Record<string, string> = {};
  for (const { layer, start, end } of planMarks(analysis, { types: new Set(SOURCE_TYPES), owners })) {
    expected[layer.name] = (expected[layer.name] ?? '') + analysis.text.slice(start, end).replace(/\s+/g, '');
  }
  return expected;
}

/** The same as the page sees it, without what leads the eye. */
export function paintIn({ painted }: Probe): Record<string, string> {
  return Object.fromEntries(
    Object.entries(painted)
      .filter(([name]) => name.startsWith('sourcelight-') && !/-(?:flash|pointed)$/.test(name))
      .map(([name, { text }]) => [name, text]),
  );
}
