import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLinkMaker } from '../lib/claim-links';
import { linkToRange } from '../lib/claim-links/link-to-range';

export default defineUnlistedScript(() => offerLinkMaker(linkToRange));
