import { render } from 'preact';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Collected } from '../../lib/collection/view/build';
import { interfaceDirection, interfaceLanguage } from '../../lib/interface-text';
import base from '../styles/base.css?raw';
import actMark from '../parts/act-mark.css?raw';
import icon from '../parts/icon.css?raw';
import swatch from '../parts/swatch.css?raw';
import collection from './collection.css?raw';
import report from './collection-report.css?raw';
import place from './place-link.css?raw';
import series from './series.css?raw';
import { CollectionReport } from './CollectionReport';

const STYLES = [base, actMark, icon, swatch, collection, place, series, report].join('\n');
/** Nothing but its own styles: no script, no picture, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A collection as one page to send: HTML with its styles in it and no scripts. It is drawn by the same parts as the collection's
 * page, in a document of its own, and written out; page text comes into it as text only.
 */
export function reportFile(name: string, collected: Collected, looks: LookSettings): Blob {
  const page = document.implementation.createHTMLDocument(name);
  const { documentElement: root, head, body } = page;
  root.lang = interfaceLanguage();
  root.dir = interfaceDirection();
  const meta = (attributes: Record<string, string>) => {
    const element = page.createElement('meta');
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ name: 'viewport', content: 'width=device-width' }),
  );
  render(<CollectionReport name={name} collected={collected} looks={looks} />, body);
  const html = new XMLSerializer().serializeToString(root);
  render(null, body);
  // Styles are no markup: a serializer would write their ">" as an entity. They are ours.
  const styled = html.replace('</head>', () => `<style>${STYLES}</style></head>`);
  return new Blob([`<!doctype html>\n${styled}\n`], { type: 'text/html;charset=utf-8' });
}
