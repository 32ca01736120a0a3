import { defineBackground } from 'wxt/utils/define-background';
import { servePlaceMakers } from '../lib/claim-links';
import { serveKeeping } from '../lib/collection/keep/serve';
import { serveEngine } from '../lib/engine';
import { keepRegistered } from '../lib/extension/page-access';
import { serveVisits } from '../lib/extension/visits';
import { welcomeReaders } from '../lib/extension/welcome';
import { keepBadges, keepCommands, keepMenu } from '../lib/extension/toolbar';

/** Holds no state that matters: the browser may stop it at any time and start it anew for the next event. */
export default defineBackground({
  type: 'module',
  main() {
    serveEngine();
    servePlaceMakers();
    serveKeeping();
    serveVisits();
    keepRegistered();
    keepBadges();
    keepCommands();
    keepMenu();
    welcomeReaders();
  },
});
