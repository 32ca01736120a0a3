import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/setup/browsers.mjs';
import type { Pages, Served } from './page-server';

export type { BrowserName };

export type ColourScheme = 'light' | 'dark';

/** How a browser is started. The welcome page that the extension opens on installation is closed again. */
export interface BrowserOptions {
  /** Pages by address (`http://news.example/article`); every other address is answered 404. */
  readonly pages?: Pages;
  /** False for a control run without the extension. */
  readonly extension?: boolean;
  /** `permissions.request` after a real click is answered with yes instead of a question nobody can answer. */
  readonly grantRequests?: boolean;
  /** Requests go out into the world, instead of to the page server, which serves its `origin` only. */
  readonly online?: boolean;
  /** With a window that can be seen; default is headless. */
  readonly headed?: boolean;
  /** The reader's colour scheme, for pages and extension alike. */
  readonly colourScheme?: ColourScheme;
  /** The reader's system has few colours of its own for all pages, and wants nothing to move. */
  readonly forcedColours?: boolean;
  /** How large the reader has the extension's popup and panels, 2 for 200 %. */
  readonly zoom?: number;
  /** A folder where downloads are saved, unasked. */
  readonly downloads?: string;
  /** The language of the extension's interface; default is what the browser chooses. */
  readonly language?: string;
  /** A folder with the browser's profile, which stays when the browser ends; default is a new one that goes. */
  readonly profile?: string;
  /** Milliseconds that the engine idles after each of its turns, as on a machine so much slower. */
  readonly engineIdle?: number;
  /** A word that the engine fails at, in whatever text it stands. */
  readonly crashOn?: string;
  /** Size of a page in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pages get a clock as fine as the machine's: Firefox gives them milliseconds. */
  readonly fineClock?: boolean;
  /** Opens this many times the pixels per CSS pixel in screenshots. */
  readonly scale?: number;
}

/** The toolbar popup as the browser opened it. Functions passed in run inside it and may use only what they are given. */
export interface Popup {
  /** Runs a function in the popup; arguments and result go over as JSON. */
  evaluate<Result, Arguments extends unknown[]>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Clicks with the mouse on the middle of the first element that fits, once it is there. */
  click(selector: string): Promise<void>;
  /** Presses a key, by its DOM name: `Tab`, `Enter`, `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Waits until a function in the popup gives something true; gives that. */
  waitFor<Result, Arguments extends unknown[]>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Exclude<Result, false | null | undefined>>;
  /** Makes a side panel this many CSS pixels wide. */
  setWidth(width: number): Promise<void>;
  /** The popup's pixels as PNG. */
  screenshot(): Promise<Buffer>;
  /** It may have closed already: browsers close a popup as soon as something else gets the focus. */
  close(): Promise<void>;
}

/** A started browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /**
   * Every request that left the browser so far, in order: `GET http://news.example/article`,
   * `CONNECT tracker.example:443`. Left out are the browser maker's own hosts, which it asks for updates.
   */
  readonly requests: readonly string[];
  /** Where the page server itself is, for `online`: `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Opens an address in a new tab, in front, and waits for it to load. */
  open(this: void, address: string): Promise<Page>;
  /**
   * Clicks the extension's toolbar button over a page that `open` gave, or presses its shortcut: grants activeTab and opens
   * the real popup.
   */
  popup(page: Page, by?: 'click' | 'shortcut'): Promise<Popup>;
  /** The side panel or sidebar, once the extension has opened it in the window. */
  sidePanel(): Promise<Popup>;
  /** Presses one of the manifest's keyboard shortcuts over a page: `toggle-highlights`. Grants activeTab as well. */
  command(page: Page, name: string): Promise<void>;
  /** Stops the extension's background, as browsers do when it has been idle for a while. */
  stopBackground(this: void): Promise<void>;
  /** Takes the leave for `file:` pages away, which Chromium gives to extensions that are loaded unpacked. */
  forbidFiles(this: void): Promise<void>;
  /**
   * Chooses an entry of the toolbar button's context menu over a page, by its id: `toggle-highlights`. In Chromium the
   * nearest thing to it, see `chromium-menu.ts`.
   */
  menu(this: void, page: Page, entry: string): Promise<void>;
  /** Answers the browser's question for leave, once it is asked. Chromium's can be answered by no driver. */
  answerRequest?(this: void, isAllowed: boolean): Promise<void>;
  /** Allows the extension in private windows, and opens an address in a new one. */
  privateWindow(this: void, address: string): Promise<Page>;
  /** Switches the extension off or on in the browser's own list of extensions, under its open pages. */
  setEnabled(this: void, isEnabled: boolean): Promise<void>;
  /** Whether the toolbar button's context menu has an entry, without starting the background for the question. */
  hasMenuEntry(this: void, page: Page, entry: string): Promise<boolean>;
  /** Starts the extension anew under its open pages, as an update does. */
  restartExtension(this: void): Promise<void>;
  /** The markup of the card in the page in front, which stands in a closed root; empty without one. */
  card(this: void, page: Page): Promise<string>;
  /** Opens a page of the extension in a tab (`options.html`) and waits for an element of it. */
  extensionPage(file: string, selector: string): Promise<Page>;
  /** Changes the reader's system over to a colour scheme, under all that is open. */
  setColourScheme(this: void, scheme: ColourScheme): Promise<void>;
  /** Adds or replaces a page of the server. */
  serve(this: void, address: string, page: Served): void;
}
