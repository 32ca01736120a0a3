import { plural, text } from '../../lib/interface-text';
import type { Claim } from '../../lib/report';
import { CaveatMark } from './CaveatMark';

/**
 * What there is to know of a claim beside its words, in a quiet line; nothing where it is a plain report. How
 * literally it is told shows by its quotation marks, and in words where it is open.
 */
export function ClaimNotes({ claim, doubtful, open }: { claim: Claim; doubtful: boolean; open: boolean }) {
  const { quote, kind, repeats, caveats } = claim;
  const notes = [
    open && quote === 'direct' && text('quoteDirect'),
    open && quote === 'mixed' && text('quoteMixed'),
    kind === 'belief' && text('belief'),
    doubtful && text('doubtful'),
    repeats.some(({ isInHeading }) => isInHeading) && text('alsoInHeadline'),
    repeats.some(({ isInHeading }) => !isInHeading) &&
      plural('saidTimes', 1 + repeats.filter(({ isInHeading }) => !isInHeading).length),
  ].filter((note) => note !== false);
  if (notes.length === 0 && caveats.length === 0) return null;
  return (
    <span class="claim-notes quiet">
      {notes.join(' · ')}
      {caveats.map((caveat) => (
        <span key={caveat.index} title={caveat.text}>
          {' '}
          <CaveatMark kind={caveat.kind} />
        </span>
      ))}
    </span>
  );
}
