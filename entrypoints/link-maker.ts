import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPlaceMakers } from '../lib/claim-links';
import { createLinker } from '../lib/claim-links/maker';
import { createPositions } from '../lib/claim-links/positions';

export default defineUnlistedScript(() => offerPlaceMakers({ createLinker, createPositions }));
