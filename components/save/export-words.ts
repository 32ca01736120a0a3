import { actName, caveatName, text, typeName } from '../../lib/interface-text';
import type { ExportWords } from '../../lib/report/exports';

/** The words of exports in the interface's language. */
export const exportWords = (): ExportWords => ({
  type: typeName,
  act: actName,
  caveat: caveatName,
  quote: { direct: text('quoteDirect'), mixed: text('quoteMixed'), indirect: text('quoteIndirect') },
  nobody: text('nobody'),
  unsourced: text('unsourcedHeading'),
  comparisons: text('comparisonsHeading'),
  nobodyNamed: text('nobodyNamed'),
  caveats: text('caveatsHeading'),
  byReader: text('exportByReader'),
});
