import { useState } from 'preact/hooks';
import type { LocalSettings } from '../../lib/extension/settings/schema';
import { LIMITS } from '../../lib/extension/settings/schema';
import { exportSettings, ruleKey } from '../../lib/extension/settings/transfer';
import { text, typeName } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import { Swatch } from '../parts/Swatch';
import { save } from '../save/files';
import type { SettingsHandle } from '../settings/use-settings';
import { FromFile } from './FromFile';
import { RuleForm, type Rule } from './RuleForm';
import { Section } from './Section';
import { TrySentence } from './TrySentence';

/** The reader's own sources: listed, added, changed, removed, tried on a sentence; as a file for somebody else, and from one. */
export function OwnSources({ settings }: { settings: SettingsHandle }) {
  const { local, looks } = settings.settings;
  const { rules } = local;
  const [edited, setEdited] = useState<Rule>();
  const [said, say] = useState('');

  const setRules = (change: (rules: readonly Rule[]) => readonly Rule[]) =>
    settings.change((before) => ({
      ...before,
      local: { ...before.local, rules: [...change(before.local.rules)] as LocalSettings['rules'] },
    }));
  const submit = (rule: Rule) => {
    const others = rules.filter((each) => each !== edited);
    if (others.some((each) => ruleKey(each) === ruleKey(rule))) return say(text('ruleExists'));
    if (others.length >= LIMITS.rules) return say(text('rulesFull'));
    const key = edited && ruleKey(edited);
    setRules((rules) =>
      key === undefined ? [...rules, rule] : rules.map((each) => (ruleKey(each) === key ? rule : each)),
    );
    setEdited(undefined);
    return say('');
  };

  return (
    <Section heading={text('rulesHeading')} help={text('rulesHelp')}>
      {rules.length === 0 ? (
        <p class="quiet">{text('noRules')}</p>
      ) : (
        <ul class="option-list rules">
          {rules.map((rule) => (
            <li key={ruleKey(rule)}>
              <bdi class="grow">{rule.pattern}</bdi>
              <span>
                <Swatch type={rule.type} looks={looks} /> {typeName(rule.type)}
                {rule.isPattern && <span class="quiet"> · {text('ruleIsPattern')}</span>}
              </span>
              <button type="button" class="text-button" onClick={() => setEdited(rule)}>
                {text('ruleEdit', rule.pattern)}
              </button>
              <button
                type="button"
                class="text-button"
                onClick={() => setRules((rules) => rules.filter((each) => ruleKey(each) !== ruleKey(rule)))}
              >
                {text('ruleRemove', rule.pattern)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <RuleForm
        key={edited ? ruleKey(edited) : 'new'}
        edited={edited}
        onSubmit={submit}
        onCancel={() => setEdited(undefined)}
      />
      <Notice urgent>{said}</Notice>
      <TrySentence rules={rules} looks={looks} />
      {rules.length > 0 && (
        <div class="option-row">
          <button
            type="button"
            class="button"
            data-export="rules"
            onClick={() =>
              save('sourcelight-sources.json', 'application/json', exportSettings(settings.settings, 'rules'))
            }
          >
            {text('exportRules')}
          </button>
        </div>
      )}
      <FromFile settings={settings} what="rules" />
    </Section>
  );
}
