import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import { LabelKey } from '../../features/area/label-key.tsx';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { figureView, LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { figureSaid } from '../../features/indicators/mapped-figures.ts';
import { PracticeKey } from '../../features/practice/practice-key.tsx';
import { KindFilter } from '../../features/venue/kind-filter.tsx';
import { t, untranslated } from '../../i18n/translator.ts';
import type { LonLat } from '../../map/layers/map-state.ts';
import type { MapView } from '../../map/layers/map-view.ts';
import { takePoint } from '../../map/take-point.ts';
import { hovered } from '../../navigation/hovered.ts';
import { goTo, onlyArea, onlyVenue, onlyVenues } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { isNarrow, isTight } from '../../ui/viewport.ts';
import { mapState } from './map-state.ts';
import { OverlayKey } from './overlay-key.tsx';
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

type Progress = 'waiting' | 'drawn' | 'redrawing' | 'lost' | 'failed';

/** The map with its own strips for buttons and key; nothing lies over it. Its library is fetched only now. */
export function MapPane() {
  const container = useRef<HTMLDivElement>(null);
  const view = useSignal<MapView | undefined>(undefined);
  const progress = useSignal<Progress>('waiting');
  // Until somebody opens or closes it, the key is open where it does not stand between the map and the briefing.
  const keyOpened = useSignal<boolean | undefined>(undefined);
  const keyShown = keyOpened.value ?? !isNarrow.value;
  // With little room the key keeps to what the colours mean, and the rest of it is folded.
  const isFolded = isTight.value && !isNarrow.value;
  const key = useId();

  // A map that was lost is made anew from the state: the library keeps of the old one what was written before.
  const drawAgain = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    let left = false;
    let last: MapView | undefined;
    const draw = async () => {
      const { createMapView } = await import('../../map/layers/map-view.ts');
      if (left || !container.current) return;
      const events = {
        chooseArea: (code: string) => goTo(onlyArea(code)),
        takePoint: (at: LonLat) => {
          const take = takePoint.value;
          takePoint.value = undefined;
          take?.(at);
          return take !== undefined;
        },
        chooseVenue: (id: string) => goTo(onlyVenue(id)),
        chooseAmong: (ids: readonly string[]) => goTo(onlyVenues(ids)),
        hover: (name: string | undefined) => {
          hovered.value = name ?? '';
        },
        idle: () => {
          if (mapState.peek()) progress.value = 'drawn';
        },
        lost: () => {
          view.value = undefined;
          progress.value = 'lost';
        },
        restored: () => drawAgain.current?.(),
      };
      const made = await createMapView(container.current, events, mapWords(), isNarrow.peek());
      if (left) {
        made.remove();
        return;
      }
      last = made;
      view.value = made;
    };
    const begin = () =>
      draw().catch(() => {
        progress.value = 'failed';
      });
    drawAgain.current = () => {
      last?.remove();
      last = undefined;
      progress.value = 'waiting';
      void begin();
    };
    void begin();
    const recolour = () => view.peek()?.recolour();
    matchMedia(dark).addEventListener('change', recolour);
    return () => {
      left = true;
      matchMedia(dark).removeEventListener('change', recolour);
      last?.remove();
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
    <div class="map-pane">
      <div class="map-controls">
        <LayerStrip />
        {!isNarrow.value && <WardsNotice />}
        <p class="hovered" aria-hidden="true">
          {hoveredWords()}
        </p>
        <div class="map-tools">
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
          <button
            type="button"
            class="key-button"
            aria-expanded={keyShown}
            aria-controls={key}
            onClick={() => {
              keyOpened.value = !keyShown;
            }}
          >
            {t('word.keyTitle')}
            <span aria-hidden="true" class="turn" />
          </button>
        </div>
      </div>
      <div class="map" data-progress={failed ? 'failed' : progress.value}>
        {progress.value === 'waiting' && !failed && <p class="waiting">{t('map.mapLoading')}</p>}
        <p class="only-heard">{t('map.mapHelp', { count: mapState.value?.wards.length ?? 0 })}</p>
        <div class="map-canvas" ref={container} hidden={failed} />
        {progress.value === 'lost' && (
          <div class="fault lost" role="alert">
            <p>{t('map.mapLost')}</p>
            <button type="button" onClick={() => drawAgain.current?.()}>
              {t('map.mapAgain')}
            </button>{' '}
            <StateLink to={{ view: 'table' }}>{t('map.showTable')}</StateLink>
          </div>
        )}
        {failed && (
          <p class="fault" role="alert">
            {t(progress.value === 'failed' ? 'map.mapFailed' : 'map.failed')}{' '}
            <StateLink to={{ view: 'table' }}>{t('map.showTable')}</StateLink>
          </p>
        )}
      </div>
      <div class="key" id={key} hidden={!keyShown}>
        <OverlayKey />
        {!isFolded && <PracticeKey />}
        <div class={readyFill.value ? 'key-parts with-figures' : 'key-parts'}>
          {readyFill.value ? (
            <Loaded from={figureView()}>{({ FigureKey }) => <FigureKey />}</Loaded>
          ) : (
            <LabelKey />
          )}
          {readyFill.value || isFolded ? (
            <details class="places-fold">
              <summary>{t('map.placesShown')}</summary>
              {isFolded && <PracticeKey />}
              <KindFilter />
            </details>
          ) : (
            <KindFilter />
          )}
        </div>
      </div>
      {isNarrow.value && <WardsNotice />}
    </div>
  );
}
