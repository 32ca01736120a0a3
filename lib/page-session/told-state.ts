import type { PageState } from '../extension/messages';
import { sendNotice } from './notice';
import { isSameState } from './page-state';
import type { PanelHost } from './panel-host';

/** The state of the page, as its panels and the toolbar button are told it. */
export class ToldState {
  private told: PageState = { status: 'off' };

  /** `shownSpeakers` counts those whose words are painted now; `gone` is called when the extension is no longer there. */
  constructor(
    private readonly panels: PanelHost,
    private readonly shownSpeakers: () => number,
    private readonly gone: () => void,
  ) {}

  get now(): PageState {
    return this.told;
  }

  set(state: PageState): void {
    // A page that moves its nodes about has panels hear nothing new; what is painted may be other than it was.
    if (!isSameState(this.told, state)) {
      this.told = state;
      this.panels.tell({ kind: 'state', state });
    }
    const speakers = state.status === 'ready' ? this.shownSpeakers() : null;
    if (!sendNotice({ kind: 'shown', speakers })) this.gone();
  }
}
