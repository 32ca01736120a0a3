import { specify } from './specify';

specify('embedded-post', {
  'Post on X by @ilanmoro We bought forty heaters and drove them north. — Ilan Moro (@ilanmoro) March 3, 2019 Report': [
    'Ilan Moro | — | We bought forty heaters and drove them north.',
  ],
  '#BREAKING: Captain Vos just held at the pier. More soon. @KTV — Ilse Brand (@IlseBrand) April 21, 2020': [
    'Ilse Brand | — | #BREAKING: Captain Vos just held at the pier. More soon. @KTV',
  ],
});
