/** The styles of all that we show over a page, which its shadow root adopts. */
import card from './card.css?raw';
import controls from './controls.css?raw';
import details from './details.css?raw';
import host from './host.css?raw';
import overview from './overview.css?raw';
import pill from './pill.css?raw';

export const CARD_STYLES = [host, card, details, controls, pill, overview].join('');
