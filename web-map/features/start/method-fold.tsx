import type { OverviewQuery } from '../../../schema/generated/operations.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { TitledFold } from '../../ui/titled-fold.tsx';

const notes = once(() => load(async () => (await import('./method-notes.tsx')).MethodNotes));

/** How the labels are made, behind a fold: the first view fetches nothing for it. */
export const MethodFold = ({ run }: { readonly run: OverviewQuery['wards'] }) => (
  <TitledFold
    title={t('map.methodTitle')}
    later={() => <Loaded from={notes()}>{(Notes) => <Notes run={run} />}</Loaded>}
  />
);
