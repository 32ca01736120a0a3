import { text } from '../../lib/interface-text';
import { Section } from './Section';

/** Privacy in three sentences. */
export const Privacy = () => (
  <Section heading={text('privacyHeading')}>
    <p>
      {text('privacyOne')} {text('privacyTwo')} {text('privacyThree')}
    </p>
  </Section>
);
