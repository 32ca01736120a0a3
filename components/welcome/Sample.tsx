import { useEffect } from 'preact/hooks';
import { startPageSession } from '../../lib/page-session';
import sample from './sample.json';

/** An article of ours, read and marked by the very session that runs in the pages of others. */
export function Sample() {
  useEffect(() => {
    const session = startPageSession();
    return () => session.end();
  }, []);
  return (
    <article class="sample" lang="en" dir="ltr">
      <h3>{sample.title}</h3>
      {sample.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
