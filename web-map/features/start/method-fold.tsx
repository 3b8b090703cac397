import { useSignal } from '@preact/signals';
import type { OverviewQuery } from '../../../schema/generated/operations.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';

const notes = once(() => load(async () => (await import('./method-notes.tsx')).MethodNotes));

/** How the labels are made, behind a fold: the first view fetches nothing for it. */
export function MethodFold({ run }: { readonly run: OverviewQuery['wards'] }) {
  const opened = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>
        <h2 class="in-summary">{t('map.methodTitle')}</h2>
      </summary>
      {opened.value && <Loaded from={notes()}>{(Notes) => <Notes run={run} />}</Loaded>}
    </details>
  );
}
