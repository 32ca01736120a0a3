import { specify } from './specify';

specify('next-quotation', {
  'T[“If the toll doubles again,”] S[Marlow] C[said], C[referring to] T[the fee, “our lorries will take the mountain road.”]':
    ['Marlow | said | “If the toll doubles again,” … “our lorries will take the mountain road.”'],
});
