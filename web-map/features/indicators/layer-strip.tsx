import { useSignal } from '@preact/signals';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';

/** Everything about layers that needs to be seen; fetched when a layer is asked for, not before. */
export const figureView = once(() => load(() => import('./figure-view.ts')));

/** What the map or the table shows, and the way to another layer. Until it is used it is a button and no more. */
export function LayerStrip() {
  const opened = useSignal(false);
  if (opened.value || urlState.value.layer) {
    return <Loaded from={figureView()}>{({ LayerBar }) => <LayerBar open={opened.value} />}</Loaded>;
  }
  return (
    <div class="layer-bar">
      <button
        type="button"
        class="layer-button"
        aria-expanded={false}
        onClick={() => {
          opened.value = true;
        }}
      >
        {urlState.value.view === 'map' ? (
          <strong>{t('map.layerAnother')}</strong>
        ) : (
          <>
            <span class="dim">{t('map.layerName')}</span> <strong>{t('map.layerLabelsShort')}</strong>
          </>
        )}
        <span aria-hidden="true"> ▾</span>
      </button>
    </div>
  );
}
