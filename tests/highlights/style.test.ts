import { describe, expect, it } from 'vitest';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { DEFAULT_LOOKS } from '../../lib/extension/settings/defaults';
import { styleSheetOf } from '../../lib/highlights';
import { LAYERS, nameOn } from '../../lib/highlights/layers';
import type { MarkPart } from '../../lib/highlights/layers';
import tints from '../../lib/highlights/tints.json';
import { lookOf } from '../../lib/looks';

const SCHEMES = ['light', 'dark'] as const;

/** WCAG 2 relative luminance of linear mixes of sRGB colours. */
function luminance(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((channel) =>
    channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
const channelsOf = (colour: string) => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
const over = (top: readonly number[], share: number, ground: readonly number[]) =>
  top.map((channel, i) => channel * share + ground[i]! * (1 - share));
function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the style sheet of the highlights', () => {
  it('has a rule for each layer, in colours and in forced colours, with its line', () => {
    for (const scheme of SCHEMES) {
      const css = styleSheetOf(DEFAULT_LOOKS, scheme);
      const forced = css.slice(css.indexOf('@media (forced-colors'));
      for (const { name, type, part } of LAYERS) {
        const { line, colour } = lookOf(type, DEFAULT_LOOKS, scheme);
        expect(css).toContain(
          `::highlight(${nameOn(scheme, name)}) { background-color: var(--sourcelight-paint) ${colour}`,
        );
        expect(forced).toMatch(
          new RegExp(
            `highlight\\(${name}\\)[^}]*text-decoration: var\\(--sourcelight-paint\\) underline (?:overline )?` +
              `${part === 'caveat' ? 'dotted' : line} CanvasText`,
          ),
        );
      }
    }
  });

  it('is quiet on demand: no tints, thin lines; what is out of focus stays legible', () => {
    for (const scheme of SCHEMES) {
      const css = styleSheetOf(DEFAULT_LOOKS, scheme, true);
      const [, content] = /highlight\(sourcelight-un-content\) \{ ([^}]*)\}/.exec(css)!;
      expect(content).toMatch(/#[0-9a-f]{6}00; .* 1px/);
      const ground = scheme === 'light' ? '#ffffff' : '#000000';
      expect(contrast(channelsOf(tints.dimmed[scheme]), channelsOf(ground))).toBeGreaterThan(4.5);
    }
  });

  it('takes the reader’s own colour and line', () => {
    const types = { ...DEFAULT_LOOKS.types, un: { shown: true, colour: '#123456', line: 'wavy' as const } };
    expect(styleSheetOf({ ...DEFAULT_LOOKS, types }, 'light')).toMatch(/un-content\) \{ [^}]*wavy #123456/);
  });

  it('keeps text readable on every tint: 4.5 to 1 for black on white, sepia and for white on black', () => {
    const grounds = { light: ['#ffffff', '#f4ecd8'], dark: ['#000000', '#1b1b1b'] };
    const ink = { light: '#1b1b1b', dark: '#ebe9e6' };
    for (const scheme of SCHEMES)
      for (const ground of grounds[scheme])
        for (const type of SOURCE_TYPES)
          for (const share of [...Object.values(tints[scheme]), 0]) {
            const { colour } = lookOf(type, DEFAULT_LOOKS, scheme);
            const tinted = over(channelsOf(colour), share, channelsOf(ground));
            const flashed = over(channelsOf(tints.emphasis.colour), tints.emphasis[scheme].flash, tinted);
            expect(contrast(channelsOf(ink[scheme]), tinted), `${type} on ${ground}`).toBeGreaterThan(4.5);
            expect(contrast(channelsOf(ink[scheme]), flashed), `${type} flashed on ${ground}`).toBeGreaterThan(3);
          }
  });

  it('tells a number from a source and from plain content by its tint: 1.2 to 1 and more', () => {
    for (const [scheme, ground] of [
      ['light', '#ffffff'],
      ['dark', '#1b1b1b'],
    ] as const)
      // prettier-ignore
      for (const type of SOURCE_TYPES) {
        const { colour } = lookOf(type, DEFAULT_LOOKS, scheme);
        const tinted = (part: MarkPart) => over(channelsOf(colour), tints[scheme][part], channelsOf(ground));
        for (const other of ['source', 'content'] as const)
          expect(contrast(tinted('figure'), tinted(other)), `${type}, ${other}, ${scheme}`).toBeGreaterThan(1.2);
      }
  });

  it('keeps the usual colours of links and code readable: 4.5 to 1 on contents, sources and numbers', () => {
    const usual = { light: ['#0000ee', '#1a0dab', '#0645ad', '#551a8b', '#24292f', '#a31515'], dark: ['#8ab4f8', '#79c0ff', '#d2a8ff', '#c9d1d9', '#ffd580'] }; // prettier-ignore
    for (const scheme of SCHEMES)
      for (const type of SOURCE_TYPES)
        for (const part of ['content', 'source'] as const)
          for (const ink of usual[scheme]) {
            const { colour } = lookOf(type, DEFAULT_LOOKS, scheme);
            const ground = scheme === 'light' ? '#ffffff' : '#0d1117';
            const tinted = over(channelsOf(colour), tints[scheme][part], channelsOf(ground));
            expect(contrast(channelsOf(ink), tinted), `${ink} on ${type}, ${part}`).toBeGreaterThan(4.5);
          }
  });

  it('shows what is pointed at by its form where colours are forced', () => {
    const css = styleSheetOf(DEFAULT_LOOKS, 'light');
    const forced = css.slice(css.indexOf('@media (forced-colors'), css.indexOf('@media print'));
    const rules = forced.split('\n').filter((line) => line.startsWith('::highlight'));
    const formOf = (line: string) => /text-decoration: ([^;]*)/.exec(line)![1];
    const pointed = rules.filter((line) => /\((?:sourcelight-pointed|sourcelight-flash)\)/.test(line)).map(formOf);
    const others = rules.filter((line) => !/-pointed|-flash|-dimmed/.test(line)).map(formOf);
    expect(pointed).toHaveLength(2);
    for (const form of pointed) expect(others).not.toContain(form);
  });

  it('keeps lines visible on sepia and on dark pages: 3 to 1', () => {
    for (const type of SOURCE_TYPES) {
      expect(contrast(channelsOf(lookOf(type, DEFAULT_LOOKS, 'light').colour), channelsOf('#f4ecd8'))).toBeGreaterThan(
        3,
      );
      expect(contrast(channelsOf(lookOf(type, DEFAULT_LOOKS, 'dark').colour), channelsOf('#2b2b2b'))).toBeGreaterThan(
        3,
      );
    }
  });
});
