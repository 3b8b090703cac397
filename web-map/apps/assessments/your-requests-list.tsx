import { useState } from 'preact/hooks';
import { yourDetailRequests } from '../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../api/api.ts';
import { load } from '../../api/loadable.ts';
import { codeWords, t } from '../../i18n/officers.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { RouteLink } from './pages/navigate.tsx';
import { RequestWords } from './steps/requests.tsx';

/**
 * What whoever is signed in asked for at level 2, in all assessments, with what became of each: those that wait first.
 * @param saysNone whether to say so where they asked for nothing
 */
export function YourRequestsList({ saysNone }: { readonly saysNone: boolean }) {
  const [found] = useState(() =>
    load(async () => (await askSignedIn(yourDetailRequests, {})).yourDetailRequests),
  );
  return (
    <Loaded from={found}>
      {(requests) =>
        requests.length === 0 && !saysNone ? null : (
          <section aria-labelledby="your-requests-title">
            <h2 id="your-requests-title">{t('officers.yourRequestsTitle')}</h2>
            {requests.length === 0 ? (
              <p>{t('officers.yourRequestsNone')}</p>
            ) : (
              <ul class="plain items">
                {[...requests]
                  .sort((a, b) => Number(a.request.answer !== null) - Number(b.request.answer !== null))
                  .map(({ request, assessment }) => (
                    <li key={`${assessment.id} ${request.key}`}>
                      <h3>
                        <RouteLink to={{ id: assessment.id }}>{assessment.title}</RouteLink>
                      </h3>
                      <p class="dim">
                        {t('officers.stateIs', { state: codeWords('officers.state', assessment.state) })}
                      </p>
                      <RequestWords request={request} />
                    </li>
                  ))}
              </ul>
            )}
          </section>
        )
      }
    </Loaded>
  );
}
