import '../../../styles/assess-tables.css';
import '../../../styles/assess-buddies.css';
import { useState } from 'preact/hooks';
import type { BuddyWard } from '../../../../domain/buddies/buddy.ts';
import { sampleBuddies } from '../../../../domain/buddies/sample-buddies.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { csvOf } from '../../../../domain/text/csv.ts';
import { buddyWards } from '../../../../schema/generated/assess-operations.ts';
import { ask } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { offerCsv } from '../pages/offer-csv.ts';
import { Page } from '../pages/page.tsx';
import { everyKind } from '../pages/route.ts';
import { BuddiesForm } from './buddies-form.tsx';
import { FileExplained } from './file-explained.tsx';

/**
 * Newcomers matched with buddies from a coordinator's own file, on her device alone. Asked for are the wards; the file is
 * read, matched and shown by the page and goes nowhere: no request, no address, no storage holds any of it.
 */
export function BuddiesPage() {
  const [found] = useState(() => load(wardsWithMiddles));
  return (
    <Page
      title={t('officers.buddies.title')}
      back={{ kind: everyKind }}
      backText={t('officers.keptAll')}
      wide
    >
      <p class="lead">{t('officers.buddies.lead')}</p>
      <section class="note buddies-private" aria-labelledby="buddies-private">
        <h2 id="buddies-private">{t('officers.buddies.private')}</h2>
        <p>
          <strong>{t('officers.buddies.nothingKept')}</strong> {t('officers.buddies.closeAndGone')}
        </p>
        <p>{t('officers.buddies.noNames')}</p>
      </section>
      <Loaded from={found}>
        {(wards) => (
          <>
            <div class="buddies-before">
              <p>
                <button
                  type="button"
                  onClick={() => offerCsv('buddies-made-up-example.csv', csvOf(sampleBuddies(wards)))}
                >
                  {t('officers.buddies.sample')}
                </button>
              </p>
              <FileExplained wards={wards} />
            </div>
            <BuddiesForm wards={wards} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

async function wardsWithMiddles(): Promise<readonly BuddyWard[]> {
  const { wards } = await ask(buddyWards, {});
  return wards.flatMap(({ code, name, centroid }) =>
    centroid ? [{ code: parseAreaCode('code', code), name, middle: centroid }] : [],
  );
}
