import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { text, type TextKey } from '../../lib/interface-text';
import { Section } from './Section';

const NAMES: Readonly<Record<string, TextKey>> = {
  _execute_action: 'commandOpen',
  'toggle-highlights': 'commandToggle',
  'next-claim': 'commandNext',
  'previous-claim': 'commandPrevious',
  'reading-mode': 'commandMode',
};

/** The keyboard shortcuts as they are now. Only the browser's own page can change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>();
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  return (
    <Section heading={text('shortcutsHeading')}>
      <ul class="option-list">
        {/* Browsers give them in orders of their own. */}
        {Object.entries(NAMES).map(([name, key]) => (
          <li key={name}>
            <span class="grow">{text(key)}</span>
            {commands && (
              <kbd class="shortcut-keys">
                {commands.find((command) => command.name === name)?.shortcut || text('shortcutNone')}
              </kbd>
            )}
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={() => void openBrowsersPage()}>
          {text('shortcutsChange')}
        </button>
      </div>
    </Section>
  );
}

async function openBrowsersPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
