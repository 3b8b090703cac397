import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import { LabelKey } from '../../features/area/label-key.tsx';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { figureView, LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { PracticeKey } from '../../features/practice/practice-key.tsx';
import { KindFilter } from '../../features/venue/kind-filter.tsx';
import { t } from '../../i18n/translator.ts';
import type { LonLat } from '../../map/layers/map-state.ts';
import type { MapView } from '../../map/layers/map-view.ts';
import type { Pixel } from '../../map/layers/name-place.ts';
import { takePoint } from '../../map/take-point.ts';
import { hovered } from '../../navigation/hovered.ts';
import { goTo, onlyArea } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { isNarrow, isTight } from '../../ui/viewport.ts';
import { coincidentVenues } from './coincident-venues.ts';
import { HoverName } from './hover-name.tsx';
import { Locator } from './locator-place.tsx';
import { mapState } from './map-state.ts';
import { OverlayKey } from './overlay-key.tsx';
import { WardsNotice } from './wards-notice.tsx';
import { WayBack } from './way-back.tsx';

const dark = '(prefers-color-scheme: dark)';

const mapWords = () => ({
  'Map.Title': t('map.mapTitle'),
  'CooperativeGesturesHandler.WindowsHelpText': t('map.gesturesWindows'),
  'CooperativeGesturesHandler.MacHelpText': t('map.gesturesMac'),
  'CooperativeGesturesHandler.MobileHelpText': t('map.gestures'),
  places: t('map.navPlaces'),
});

/** What may lie over the map, so that no name is put under it. */
const overMap = '.map-controls > *, .map-buttons, .key-button, .way-back, .locator';

type Progress = 'waiting' | 'drawn' | 'redrawing' | 'failed';

/** The map with its own strips for buttons and key; nothing lies over it. Its library is fetched only now. */
export function MapPane() {
  const container = useRef<HTMLDivElement>(null);
  const view = useSignal<MapView | undefined>(undefined);
  const progress = useSignal<Progress>('waiting');
  const pointer = useSignal<Pixel>({ x: 0, y: 0 });
  const named = useSignal(0);
  // Until somebody opens or closes it, the key is open where it does not stand between the map and the briefing.
  const keyOpened = useSignal<boolean | undefined>(undefined);
  const keyShown = keyOpened.value ?? !isNarrow.value;
  // With little room the key keeps to what the colours mean, and the rest of it is folded.
  const isFolded = isTight.value && !isNarrow.value;
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
        hover: (name: string | undefined, at: Pixel) => {
          hovered.value = name ?? '';
          pointer.value = at;
        },
        covered: () => [...document.querySelectorAll(overMap)].map((one) => one.getBoundingClientRect()),
        idle: (names: number) => {
          named.value = names;
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
  }, [view, progress, pointer, named]);

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
      <WayBack />
      <div class="map-controls">
        <LayerStrip />
        {!isNarrow.value && <WardsNotice />}
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
      <div class="map" data-progress={failed ? 'failed' : progress.value} data-named={named.value}>
        {progress.value === 'waiting' && !failed && <p class="waiting">{t('map.mapLoading')}</p>}
        <p class="only-heard">{t('map.mapHelp', { count: mapState.value?.wards.length ?? 0 })}</p>
        <div class="map-canvas" ref={container} hidden={failed} />
        <HoverName at={pointer.value} width={container.current?.clientWidth ?? 0} />
        {!failed && <Locator />}
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
