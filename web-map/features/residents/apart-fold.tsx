import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { TitledFold } from '../../ui/titled-fold.tsx';
import { residentsView } from './fetched-view.ts';

/** How far apart groups live, in the briefing on the borough, behind a fold: the first view fetches nothing for it. */
export const ApartFold = () => (
  <TitledFold
    title={t('map.apartTitle')}
    later={() => (
      <Loaded from={residentsView()}>{({ LivingApart }) => <LivingApart inLocality={false} />}</Loaded>
    )}
  />
);
