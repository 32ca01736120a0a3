import { describe, expect, it } from 'vitest';
import { Trace } from '../../lib/analysis/trace';

const step = (name: string) => ({ step: name, words: null });

describe('a trace', () => {
  it('keeps the steps of an object in order, each topic by itself', () => {
    const trace = new Trace();
    const speaker = {};
    trace.note(speaker, 'speaker', step('name'));
    trace.note(speaker, 'type', step('rank'));
    trace.note(speaker, 'speaker', step('surname'));
    expect(trace.stepsOf(speaker, 'speaker')).toEqual([step('name'), step('surname')]);
    expect(trace.stepsOf(speaker, 'type')).toEqual([step('rank')]);
    expect(trace.stepsOf({}, 'speaker')).toEqual([]);
  });

  it('hands steps on to what is made of an object, once', () => {
    const trace = new Trace();
    const [draft, changed] = [{}, {}];
    trace.note(draft, 'attribution', step('found'));
    trace.passOn(draft, changed);
    trace.passOn(changed, changed);
    trace.note(changed, 'attribution', step('mended'));
    expect(trace.stepsOf(changed, 'attribution')).toEqual([step('found'), step('mended')]);
    expect(trace.stepsOf(draft, 'attribution')).toEqual([step('found')]);
  });

  it('tells what was left out, and by what', () => {
    const trace = new Trace();
    const draft = {};
    trace.note(draft, 'attribution', step('found'));
    trace.leaveOut(draft, 'attribution', step('a-name-only'));
    expect(trace.leftOut).toEqual([{ topic: 'attribution', steps: [step('found'), step('a-name-only')] }]);
  });
});
