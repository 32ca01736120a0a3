/** Where settings are kept: `looks` may follow the reader's browser account, `local` never leaves the machine. */
export type SettingsArea = 'looks' | 'local';

/** What is wrong with the stored settings. The interface has a sentence for each kind. */
export type SettingsProblem =
  /** This field did not make sense; its default is used instead. `field` is a path: "types.military.colour". */
  | { readonly kind: 'broken-field'; readonly area: SettingsArea; readonly field: string }
  /** Written by a newer version of the extension: read as far as understood, and not written over. */
  | { readonly kind: 'newer-version'; readonly area: SettingsArea }
  /** The browser would not give them. Defaults are used. */
  | { readonly kind: 'unreadable'; readonly area: SettingsArea }
  /** The browser's sync refused the latest change, so it is kept on this machine only. */
  | { readonly kind: 'not-synced' };

/** Why a change was not kept. */
export type ChangeFailure = 'storage-full' | 'newer-version' | 'unwritable';
