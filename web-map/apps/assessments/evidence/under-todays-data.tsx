import { type ReadonlySignal, useSignal } from '@preact/signals';
import {
  type ComparedEvidenceFragment,
  packsUnderTodaysData,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { NetworkError } from '../../../api/api-error.ts';
import { type Loadable, load } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { present } from '../api/held.ts';
import { Compared } from './compared.tsx';

interface Props {
  /** Of the assessment. */
  readonly id: string;
  /** Place of the pack among those held, newest first, from 0. */
  readonly at: number;
}

async function comparedWithToday({ id, at }: Props): Promise<ComparedEvidenceFragment> {
  const compared = present(await askSignedIn(packsUnderTodaysData, { id })).evidence[at]?.underTodaysData;
  if (!compared) throw new NetworkError('The answer holds no comparison.');
  return compared;
}

/** A pack beside what would be said under the data of today; asked for by a press, because it is made anew for it. */
export function UnderTodaysData({ id, at }: Props) {
  const asked = useSignal<ReadonlySignal<Loadable<ComparedEvidenceFragment>> | undefined>(undefined);
  const ask = (): void => {
    asked.value = load(() => comparedWithToday({ id, at }));
  };
  return (
    <section aria-labelledby="pack-today">
      <h2 id="pack-today">{t('officers.evidence.todayTitle')}</h2>
      <p class="dim">{t('officers.evidence.todayHelp')}</p>
      {!asked.value && (
        <button type="button" onClick={ask}>
          {t('officers.evidence.todayAsk')}
        </button>
      )}
      {asked.value && <Loaded from={asked.value}>{(compared) => <Compared comparison={compared} />}</Loaded>}
    </section>
  );
}
