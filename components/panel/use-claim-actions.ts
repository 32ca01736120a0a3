import { useMemo } from 'preact/hooks';
import { text } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { claimText } from '../../lib/report/exports/claim-text';
import type { ClaimActions } from '../claims/ClaimItem';
import { exportedPage } from '../save/exported-page';
import { exportWords } from '../save/export-words';
import { copy } from '../save/files';
import type { Page } from '../session/use-page';
import type { ReadyPage } from '../session/page-view';

/** What the reader can do with a claim or figure of the list; `say` gets the words for what has happened. */
export function useClaimActions(
  page: ReadyPage,
  report: Report,
  { post, linkTo }: Pick<Page, 'post' | 'linkTo'>,
  say: (words: string) => void,
): ClaimActions {
  return useMemo(
    () => ({
      goTo: (target) => post({ kind: 'go-to', target }),
      point: (target) => post({ kind: 'point', target }),
      // All its mentions: the claim would come back as another of them otherwise.
      putAside: (claim) => {
        for (const { attribution } of [claim, ...claim.repeats])
          post({ kind: 'dismiss', claim: attribution, dismissed: true });
      },
      copy: (claim) => {
        const speaker = report.speakers.find(({ claims }) => claims.includes(claim));
        if (!speaker) return;
        const copying = async () => {
          const link = (await linkTo(claim.attribution)) ?? page.address;
          const done = await copy(claimText(speaker, claim, exportedPage(page), link, exportWords()));
          say(done ? text('copied') : text('copyFailed'));
        };
        void copying();
      },
    }),
    [page, report, post, linkTo, say],
  );
}
