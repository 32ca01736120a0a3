import { specify } from './specify';

specify('reduced-passive', {
  'Three men, C[believed] to belong to a smuggling ring, were held at the border, S[the ministry] C[told] the Lemnos Herald.':
    [
      'nobody | believed | to belong to a smuggling ring',
      'the ministry | told the Lemnos Herald | Three men, believed to belong to a smuggling ring, were held at the border',
    ],
});
