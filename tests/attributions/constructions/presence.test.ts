import { specify } from './specify';

specify('presence', {
  'Marlow testified before the harbour committee in Lemnos, where members met on Tuesday.': [],
});
