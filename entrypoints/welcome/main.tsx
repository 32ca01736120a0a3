import { showSurface } from '../../components/surface';
import { Welcome } from '../../components/welcome/Welcome';
import { text } from '../../lib/interface-text';

showSurface(<Welcome />, text('welcomeTitle'));
