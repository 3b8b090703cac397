import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { OccurringLabels } from '../../features/area/occurring-labels.tsx';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { figureView } from '../../features/indicators/layer-strip.tsx';
import { OccurringPractice } from '../../features/practice/occurring-practice.tsx';
import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { laterViews } from './later.ts';
import { isNearChosen } from './near-chosen.ts';
import { OverlayKey } from './overlay-key.tsx';

/** What occurs on the map with its counts, in one row; behind a button all labels, marks and kinds of place. */
export function MapKey({ id, hidden }: { readonly id: string; readonly hidden: boolean }) {
  const opened = useSignal(false);
  const all = useId();
  const figures = readyFill.value;
  return (
    <div class={figures ? 'key with-layer' : 'key'} id={id} hidden={hidden}>
      <OverlayKey />
      <PlacesInSight />
      <div class="key-row">
        {figures ? (
          <Loaded from={figureView()}>{({ FigureKeyNow }) => <FigureKeyNow />}</Loaded>
        ) : (
          <ul class="key-now" aria-label={t('map.keyNow')}>
            <OccurringLabels />
            <OccurringPractice isNear={isNearChosen.value} />
          </ul>
        )}
        <button
          type="button"
          class="key-more"
          aria-expanded={opened.value}
          aria-controls={all}
          onClick={() => {
            opened.value = !opened.value;
          }}
        >
          {t(figures ? 'map.keyLayer' : 'map.keyAll')}
          <span aria-hidden="true" class="turn" />
        </button>
      </div>
      <div class="key-all" id={all} hidden={!opened.value}>
        {opened.value && <Loaded from={laterViews()}>{({ KeyWhole }) => <KeyWhole />}</Loaded>}
      </div>
    </div>
  );
}

/** Signs of the places in sight once a ward is near; not before their drawing is here, which nothing waits for. */
function PlacesInSight() {
  const isNear = isNearChosen.value;
  if (!isNear) return null;
  const views = laterViews().value;
  return views.status === 'ready' ? <views.value.OccurringPlaces isNear={isNear} /> : null;
}
