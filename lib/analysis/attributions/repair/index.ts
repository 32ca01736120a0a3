/** What the tagger marked, put right: the steps in order. */
import type { Draft } from '../draft';
import type { View } from '../view';
import { withoutActions } from './actions';
import { giveAddressees } from './addressee';
import { withoutAnonymity } from './anonymity';
import { splitCoordinated } from './coordinate';
import { withoutExcluded } from './excluded';
import { extendContents } from './extend';
import { fillGaps } from './gaps';
import { joinInterrupted } from './interrupted';
import { turnPassives } from './passive';
import { withoutPresence } from './presence';
import { wholeQuotations } from './quotation-edges';
import { turnQuoted } from './quoted';
import { startWithSentence } from './sentence-start';
import { nameSubjects } from './subjects';
import { tidySources } from './sources';
import { trimContents } from './trim';

export { withAddressee } from './request';

/** A step takes a paragraph's drafts and gives back those that go on; it may change them in place. */
type Repair = (view: View, drafts: readonly Draft[]) => readonly Draft[] | void;

const REPAIRS: readonly Repair[] = [
  withoutExcluded,
  withoutAnonymity,
  withoutPresence,
  withoutActions,
  tidySources,
  turnPassives,
  nameSubjects,
  giveAddressees,
  fillGaps,
  extendContents,
  trimContents,
  startWithSentence,
  wholeQuotations,
  turnQuoted,
  joinInterrupted,
  splitCoordinated,
];

/** Leaves out what rules find and nobody said. */
export function withoutUnsaid(view: View, found: readonly Draft[]): Draft[] {
  return withoutPresence(view, withoutAnonymity(view, found));
}

/** Repairs the linked drafts of one paragraph. */
export function repair(view: View, linked: readonly Draft[]): readonly Draft[] {
  return REPAIRS.reduce((drafts, step) => step(view, drafts) ?? drafts, linked);
}
