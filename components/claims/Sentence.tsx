import type { SentencePart } from '../../lib/report/sentence-parts';

/** A sentence with the claim in it set off from the words around, the reporting words slanted, figures strong. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }) {
  return (
    <>
      {parts.map(({ text, role, isFigure }, i) => {
        const words = isFigure ? <b>{text}</b> : text;
        if (role === 'claim') return <mark key={i}>{words}</mark>;
        if (role === 'cue')
          return (
            <i key={i} class="cue">
              {words}
            </i>
          );
        return (
          <span key={i} class="quiet">
            {words}
          </span>
        );
      })}
    </>
  );
}
