import './summary.css';
import { plural, text } from '../../lib/interface-text';
import type { Report } from '../../lib/report';

/** The page in one line: "17 statements from 9 speakers; 13 of 18 numbers with a source". */
export function Summary({ counts }: { counts: Report['counts'] }) {
  const { statements, speakers, figures, figuresWithSource } = counts;
  return (
    <p class="summary numerals">
      <strong>{text('summaryStatements', plural('statements', statements), plural('fromSpeakers', speakers))}</strong>
      <span class="quiet">
        {figures > 0 ? plural('numbersSourced', figures, figuresWithSource) : text('noNumbers')}
      </span>
    </p>
  );
}
