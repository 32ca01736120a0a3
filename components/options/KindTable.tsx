import './kind-table.css';
import { FAMILY_TABLE, type SourceType } from '../../lib/analysis/source-types';
import { withTypeShown } from '../../lib/extension/settings';
import {
  LINE_STYLES,
  PALETTES,
  type LineStyle,
  type Palette,
  type TypeSettings,
} from '../../lib/extension/settings/schema';
import { familyName, text, typeDefinition, typeName, type TextKey } from '../../lib/interface-text';
import { lookOf } from '../../lib/looks';
import { Swatch } from '../parts/Swatch';
import { Switch } from '../parts/Switch';
import type { SettingsHandle } from '../settings/use-settings';
import { Section } from './Section';

const PALETTE_NAMES: Record<Palette, TextKey> = {
  standard: 'paletteStandard',
  deuteranopia: 'paletteDeuteranopia',
  protanopia: 'paletteProtanopia',
  tritanopia: 'paletteTritanopia',
};

const LINE_NAMES: Record<LineStyle, TextKey> = {
  solid: 'lineSolid',
  dotted: 'lineDotted',
  dashed: 'lineDashed',
  wavy: 'lineWavy',
  double: 'lineDouble',
};

/** The kinds of source by family: whether each is shown, and how it looks. */
export function KindTable({ settings }: { settings: SettingsHandle }) {
  const { looks } = settings.settings;
  const setPalette = (palette: Palette) =>
    settings.change((before) => ({ ...before, looks: { ...before.looks, palette } }));
  return (
    <Section heading={text('kindsHeading')}>
      <label class="palette">
        {text('paletteLabel')}{' '}
        <select value={looks.palette} onChange={(event) => setPalette(event.currentTarget.value as Palette)}>
          {PALETTES.map((palette) => (
            <option key={palette} value={palette}>
              {text(PALETTE_NAMES[palette])}
            </option>
          ))}
        </select>
      </label>
      <table class="kind-table">
        <thead>
          <tr>
            <th scope="col">{text('columnKind')}</th>
            <th scope="col">{text('columnShown')}</th>
            <th scope="col">{text('columnColour')}</th>
            <th scope="col">{text('columnLine')}</th>
          </tr>
        </thead>
        {FAMILY_TABLE.map(({ id, types }) => (
          <tbody key={id}>
            <tr class="family">
              <th colSpan={4} scope="rowgroup">
                {familyName(id)}
              </th>
            </tr>
            {types.map((type) => (
              <KindRow key={type} type={type} settings={settings} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

function KindRow({ type, settings }: { type: SourceType; settings: SettingsHandle }) {
  const { looks } = settings.settings;
  const own = looks.types[type];
  const name = typeName(type);
  const set = (change: (before: TypeSettings) => TypeSettings) =>
    settings.change((before) => ({
      ...before,
      looks: { ...before.looks, types: { ...before.looks.types, [type]: change(before.looks.types[type]) } },
    }));
  return (
    <tr>
      <th scope="row">
        <span class="kind-title">
          <Swatch type={type} looks={looks} /> {name}
        </span>
        <span class="quiet help">{typeDefinition(type)}</span>
      </th>
      <td>
        <Switch
          label={text('showKind', name)}
          on={own.shown}
          onChange={(shown) => settings.change((before) => withTypeShown(before, type, shown, null))}
        />
      </td>
      <td>
        <input
          type="color"
          aria-label={text('colourOf', name)}
          value={lookOf(type, looks, 'light').colour}
          onChange={(event) => {
            const colour = event.currentTarget.value;
            set((before) => ({ ...before, colour }));
          }}
        />
      </td>
      <td class="kind-line">
        <select
          aria-label={text('lineOf', name)}
          value={lookOf(type, looks, 'light').line}
          onChange={(event) => {
            const line = event.currentTarget.value as LineStyle;
            set((before) => ({ ...before, line }));
          }}
        >
          {LINE_STYLES.map((line) => (
            <option key={line} value={line}>
              {text(LINE_NAMES[line])}
            </option>
          ))}
        </select>
        {(own.colour !== undefined || own.line !== undefined) && (
          <button
            type="button"
            class="text-button"
            aria-label={text('resetLookOf', name)}
            onClick={() => set(({ shown }) => ({ shown }))}
          >
            {text('resetLook')}
          </button>
        )}
      </td>
    </tr>
  );
}
