import { browser } from 'wxt/browser';
import type { SourceType } from '../analysis/source-types';
import { changeSettings } from '../extension/settings';
import type { Settings } from '../extension/settings/schema';

/** Longest name a rule can be for, in UTF-16 units. */
const MOST_CHARACTERS = 200;

/** Settings in which the reader's own rule says of which type a source is; it takes the place of an earlier one. */
export function withRule(settings: Settings, name: string, type: SourceType): Settings {
  const pattern = name.trim().slice(0, MOST_CHARACTERS);
  if (pattern === '') return settings;
  const others = settings.local.rules.filter((rule) => rule.isPattern || rule.pattern !== pattern);
  return { ...settings, local: { ...settings.local, rules: [{ pattern, isPattern: false, type }, ...others] } };
}

type Change = (settings: Settings) => Settings;

/**
 * What the reader has said in this page of the types of its sources. It is stored as rules of their own; in a private window,
 * of which nothing is kept, it lasts as long as the page.
 */
export class OwnRules {
  private readonly lasting: Change[] = [];

  /** Keeps a correction. `changed` is called where it goes for this page only. */
  keep(name: string, type: SourceType, changed: () => void): void {
    const change: Change = (settings) => withRule(settings, name, type);
    if (!browser.extension.inIncognitoContext) return void changeSettings(change);
    this.lasting.push(change);
    return changed();
  }

  /** The settings as they are for this page. */
  over(stored: Settings): Settings {
    return this.lasting.reduce((settings, change) => change(settings), stored);
  }
}
