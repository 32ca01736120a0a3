import { FAMILY_TABLE } from '../../lib/analysis/source-types';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { familyName, text, typeDefinition, typeName } from '../../lib/interface-text';
import { Swatch } from '../parts/Swatch';

/** The key to the marks: every kind of source by family. */
export function Key({ looks }: { looks: LookSettings }) {
  return (
    <section class="key" aria-labelledby="key-heading">
      <h2 id="key-heading">{text('kindsHeading')}</h2>
      <p class="quiet">{text('welcomeKey')}</p>
      <dl>
        {FAMILY_TABLE.map(({ id, types }) => (
          <div key={id}>
            <dt>{familyName(id)}</dt>
            {types.map((type) => (
              <dd key={type} title={typeDefinition(type)}>
                <Swatch type={type} looks={looks} /> {typeName(type)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
