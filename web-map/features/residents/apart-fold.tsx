import { useSignal } from '@preact/signals';
import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { residentsView } from './fetched-view.ts';

/** How far apart groups live, in the briefing on the borough, behind a fold: the first view fetches nothing for it. */
export function ApartFold() {
  const opened = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>
        <h2 class="in-summary">{t('map.apartTitle')}</h2>
      </summary>
      {opened.value && (
        <Loaded from={residentsView()}>{({ LivingApart }) => <LivingApart inLocality={false} />}</Loaded>
      )}
    </details>
  );
}
