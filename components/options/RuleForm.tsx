import { useState } from 'preact/hooks';
import { SOURCE_TYPES, type SourceType } from '../../lib/analysis/source-types';
import type { LocalSettings } from '../../lib/extension/settings/schema';
import { text, typeName } from '../../lib/interface-text';

export type Rule = LocalSettings['rules'][number];

/** Longest name or pattern, in characters, as the schema has it. */
const LONGEST = 200;

/** Adds a source of the reader's own, or changes the one given. */
export function RuleForm(props: { edited: Rule | undefined; onSubmit: (rule: Rule) => void; onCancel: () => void }) {
  const { edited } = props;
  const [pattern, setPattern] = useState(edited?.pattern ?? '');
  const [isPattern, setIsPattern] = useState(edited?.isPattern ?? false);
  const [type, setType] = useState<SourceType>(edited?.type ?? 'monitor');
  return (
    <form
      class="option-row rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (pattern.trim() === '') return;
        props.onSubmit({ pattern: pattern.trim(), isPattern, type });
        if (!edited) setPattern('');
      }}
    >
      <input
        class="field grow"
        required
        maxLength={LONGEST}
        placeholder={text('rulePattern')}
        aria-label={text('rulePattern')}
        value={pattern}
        onInput={(event) => setPattern(event.currentTarget.value)}
      />
      <select
        aria-label={text('ruleKind')}
        value={type}
        onChange={(event) => setType(event.currentTarget.value as SourceType)}
      >
        {SOURCE_TYPES.map((type) => (
          <option key={type} value={type}>
            {typeName(type)}
          </option>
        ))}
      </select>
      <label title={text('rulePatternHelp')}>
        <input type="checkbox" checked={isPattern} onChange={(event) => setIsPattern(event.currentTarget.checked)} />{' '}
        {text('ruleIsPattern')}
      </label>
      <button type="submit" class="button strong">
        {edited ? text('ruleSave') : text('ruleAdd')}
      </button>
      {edited && (
        <button type="button" class="button" onClick={props.onCancel}>
          {text('ruleCancel')}
        </button>
      )}
      {isPattern && <p class="quiet help">{text('rulePatternHelp')}</p>}
    </form>
  );
}
