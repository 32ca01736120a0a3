import { specify } from './specify';

specify('reduced-passive', {
  'Three men, C[believed] to belong to a smuggling ring, were held at the border, S[the ministry] C[told] the Lemnos Herald.':
    [
      'nobody | believed | to belong to a smuggling ring',
      'the ministry | told the Lemnos Herald | Three men, believed to belong to a smuggling ring, were held at the border',
    ],
  'He was jailed in a case condemned as political by Lemnos.': ['Lemnos | condemned | a case … as political'],
  'A guard accused of theft by the mayor has left.': ['the mayor | accused | A guard … of theft'],
});
