import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { SpeakerEntry } from '../../lib/report';
import type { ListActions } from './Claims';

/** The letter of a key, on keyboards of other scripts too: "о" where a reader in Russian presses the key of "j". */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/**
 * The keys of the list: j and k to the next and previous claim, o opens, c copies, x puts aside, f puts the speaker into
 * focus, m marks the page in the next way, ? tells them. Not while something is typed or a browser's own key is pressed.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  speakers: readonly SpeakerEntry[],
  focused: string | null,
  actions: ListActions,
): { isOpen: boolean; setOpen: (open: boolean) => void } {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
      if (isElsewhere || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('.claim') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const index = Number(rows[at]?.dataset['claim'] ?? Number.NaN);
      const speaker = speakers.find(({ claims }) => claims.some(({ attribution }) => attribution === index));
      const claim = speaker?.claims.find(({ attribution }) => attribution === index);
      const to = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('.claim-text');
      const run: Record<string, (() => void) | undefined> = {
        j: () => to(rows[at + 1])?.focus(),
        k: () => to(rows[Math.max(0, at - 1)])?.focus(),
        o: () => to(rows[at])?.click(),
        c: claim && (() => actions.copy(claim)),
        x: claim && (() => actions.putAside(claim)),
        f: speaker && (() => actions.focus(speaker.id === focused ? null : speaker.id)),
        m: () => actions.nextMode(),
        '?': () => setOpen(true),
      };
      const letter = letterOf(event);
      if (!Object.hasOwn(run, letter) || !run[letter]) return;
      event.preventDefault();
      run[letter]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list, speakers, focused, actions]);
  return { isOpen, setOpen };
}
