import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number after the label; left out where there is none. */
  readonly count?: string;
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move among them, Tab goes on into the panel. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Stands at the end of the row of tabs. */
  extra?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { tabs, chosen } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -at, End: tabs.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const turned = event.key.startsWith('Arrow') && forward === 'ArrowLeft' ? -step : step;
    const next = (at + turned + tabs.length) % tabs.length;
    props.onChoose(tabs[next]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <>
      <div class="tab-row">
        <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKeyDown}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab.id === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={tab.id === chosen ? 0 : -1}
              onClick={() => props.onChoose(tab.id)}
            >
              {tab.label} {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
            </button>
          ))}
        </div>
        {props.extra}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} class="tab-panel">
        {props.children}
      </div>
    </>
  );
}
