/** What we show over the page: the card beside a mark, the overview at the window's edge, words for screen readers. */
export { Announcer } from './announcer';
export { ClaimCard } from './card';
export type { CardActions } from './actions';
export { Pill } from './pill';
export type { SelectionActions } from './selection-view';
export { OverlayHost } from './host';
export { cardModelOf, type CardModel } from './model';
export { Overview, type OverviewMark } from './overview';
