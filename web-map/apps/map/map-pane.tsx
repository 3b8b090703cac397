import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { figureSaid } from '../../features/indicators/mapped-figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import type { LonLat } from '../../map/layers/map-state.ts';
import type { MapView } from '../../map/layers/map-view.ts';
import { takePoint } from '../../map/take-point.ts';
import { hovered } from '../../navigation/hovered.ts';
import { goTo, onlyArea, urlState } from '../../navigation/navigation.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { isNarrow } from '../../ui/viewport.ts';
import { coincidentVenues } from './coincident-venues.ts';
import { MapKey } from './map-key.tsx';
import { mapState } from './map-state.ts';
import { PaneNav } from './pane-nav.tsx';
import { WardsNotice } from './wards-notice.tsx';

const dark = '(prefers-color-scheme: dark)';

const mapWords = () => ({
  'Map.Title': t('map.mapTitle'),
  'CooperativeGesturesHandler.WindowsHelpText': t('map.gesturesWindows'),
  'CooperativeGesturesHandler.MacHelpText': t('map.gesturesMac'),
  'CooperativeGesturesHandler.MobileHelpText': t('map.gestures'),
  places: t('map.navPlaces'),
});

/** What is hovered, in words: an area of a list with the figure of the layer shown. */
function hoveredWords(): string {
  const at = hovered.value;
  return typeof at === 'string' ? at : (figureSaid.value.get(at.code) ?? untranslated(at.name));
}

type Progress = 'waiting' | 'drawn' | 'redrawing' | 'failed';

/** The map with its own strips for buttons and key; nothing lies over it. Its library is fetched only now. */
export function MapPane() {
  const container = useRef<HTMLDivElement>(null);
  const view = useSignal<MapView | undefined>(undefined);
  const progress = useSignal<Progress>('waiting');
  // On a phone the key would stand between the map and the briefing: there a button opens it.
  const keyShown = useSignal(false);
  const key = useId();

  useEffect(() => {
    let left = false;
    const draw = async () => {
      const { createMapView } = await import('../../map/layers/map-view.ts');
      if (left || !container.current) return;
      const events = {
        chooseArea: (code: string) => {
          coincidentVenues.value = [];
          goTo(onlyArea(code));
        },
        takePoint: (at: LonLat) => {
          const take = takePoint.value;
          takePoint.value = undefined;
          take?.(at);
          return take !== undefined;
        },
        chooseVenue: (id: string) => {
          coincidentVenues.value = [];
          goTo({ venue: id, project: undefined });
        },
        chooseAmong: (ids: readonly string[]) => {
          coincidentVenues.value = ids;
        },
        hover: (name: string | undefined) => {
          hovered.value = name ?? '';
        },
        idle: () => {
          if (mapState.peek()) progress.value = 'drawn';
        },
      };
      const made = await createMapView(container.current, events, mapWords(), isNarrow.peek());
      if (left) made.remove();
      else view.value = made;
    };
    draw().catch(() => {
      progress.value = 'failed';
    });
    const recolour = () => view.peek()?.recolour();
    matchMedia(dark).addEventListener('change', recolour);
    return () => {
      left = true;
      matchMedia(dark).removeEventListener('change', recolour);
      view.peek()?.remove();
    };
  }, [view, progress]);

  useSignalEffect(() => {
    if (!mapState.value || !view.value) return;
    progress.value = progress.peek() === 'drawn' ? 'redrawing' : progress.peek();
    view.value.show(mapState.value);
  });

  const failed =
    progress.value === 'failed' ||
    [boundaryLines().value, overviewFigures().value].some(({ status }) => status === 'failed');
  return (
    <div class={urlState.value.layer ? 'map-pane with-layer' : 'map-pane'}>
      <div class="map-controls">
        {!readyFill.value && <h2 class="map-title">{t('map.mapShows')}</h2>}
        <WardsNotice />
        <LayerStrip />
        <PaneNav />
      </div>
      <div class="map" data-progress={failed ? 'failed' : progress.value}>
        {progress.value === 'waiting' && !failed && <p class="waiting">{t('map.mapLoading')}</p>}
        <p class="only-heard">{t('map.mapHelp', { count: mapState.value?.wards.length ?? 0 })}</p>
        <div class="map-canvas" ref={container} hidden={failed} />
        <p class="hovered" aria-hidden="true">
          {hoveredWords()}
        </p>
        <fieldset class="map-buttons">
          <legend class="only-heard">{t('map.mapButtons')}</legend>
          <button
            type="button"
            title={t('map.zoomIn')}
            aria-label={t('map.zoomIn')}
            onClick={() => view.value?.zoom(1)}
          >
            +
          </button>
          <button
            type="button"
            title={t('map.zoomOut')}
            aria-label={t('map.zoomOut')}
            onClick={() => view.value?.zoom(-1)}
          >
            −
          </button>
          <button
            type="button"
            title={t('map.mapStart')}
            aria-label={t('map.mapStart')}
            onClick={() => view.value?.showAll()}
          >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <path d="M2 6V2H6M12 2H16V6M16 12V16H12M6 16H2V12" fill="none" stroke="currentColor" />
            </svg>
          </button>
        </fieldset>
        {isNarrow.value && (
          <button
            type="button"
            class="key-button"
            aria-expanded={keyShown.value}
            aria-controls={key}
            onClick={() => {
              keyShown.value = !keyShown.value;
            }}
          >
            {t('word.keyTitle')}
            <span aria-hidden="true" class="turn" />
          </button>
        )}
        {failed && (
          <p class="fault" role="alert">
            {t(progress.value === 'failed' ? 'map.mapFailed' : 'map.failed')}{' '}
            <StateLink to={{ view: 'table' }}>{t('map.showTable')}</StateLink>
          </p>
        )}
      </div>
      <MapKey id={key} hidden={isNarrow.value && !keyShown.value} />
    </div>
  );
}
