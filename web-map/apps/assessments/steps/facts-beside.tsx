import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Assessment } from '../api/held.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { evidenceFor } from './evidence-beside.ts';

/** What the newest evidence says of a row of the grid or a pair, to read before it is filled in; nothing where it says nothing. */
export function FactsBeside({
  assessment,
  about,
}: {
  readonly assessment: Assessment;
  readonly about: string;
}) {
  return (
    <Loaded from={evidenceFor(assessment, about)}>
      {({ beside }) =>
        beside.length > 0 && (
          <section class="facts-beside" aria-label={t('officers.evidenceBeside')}>
            <h2>{t('officers.evidenceBeside')}</h2>
            {beside.map(({ title, facts }) => (
              <div key={title}>
                <p>
                  <RouteLink to={{ id: assessment.id, step: 'evidence' }}>{title}</RouteLink>
                </p>
                <ul>
                  {facts.map((fact) => (
                    <li key={fact}>{fact}</li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )
      }
    </Loaded>
  );
}
