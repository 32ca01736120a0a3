import { Options } from '../../components/options/Options';
import { showSurface } from '../../components/surface';
import { text } from '../../lib/interface-text';

showSurface(<Options />, text('optionsTitle'));
