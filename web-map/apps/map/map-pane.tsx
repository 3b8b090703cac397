import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { t } from '../../i18n/translator.ts';
import type { MapView } from '../../map/layers/map-view.ts';
import type { LonLat } from '../../map/scene/map-state.ts';
import type { Pixel } from '../../map/scene/name-place.ts';
import { takePoint } from '../../map/take-point.ts';
import { hovered } from '../../navigation/hovered.ts';
import { goTo, onlyArea, onlyVenue, onlyVenues, urlState } from '../../navigation/navigation.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { onThemeChange } from '../../ui/theme.ts';
import { isNarrow } from '../../ui/viewport.ts';
import { HoverName } from './hover-name.tsx';
import { Locator } from './locator-place.tsx';
import { MapButtons } from './map-buttons.tsx';
import { MapKey } from './map-key.tsx';
import { mapState } from './map-state.ts';
import { PaneNav } from './pane-nav.tsx';
import { quietMilliseconds } from './quiet-time.ts';
import { WardsNotice } from './wards-notice.tsx';
import { WayBack } from './way-back.tsx';

const mapWords = () => ({
  'Map.Title': t('map.mapTitle'),
  'CooperativeGesturesHandler.WindowsHelpText': t('map.gesturesWindows'),
  'CooperativeGesturesHandler.MacHelpText': t('map.gesturesMac'),
  'CooperativeGesturesHandler.MobileHelpText': t('map.gestures'),
  places: t('map.navPlaces'),
});

/** What may lie over the map, so that no name is put under it. */
const overMap = '.map-controls > *, .map-buttons, .map-credit, .key-button, .way-back, .locator';

type Progress = 'waiting' | 'drawn' | 'redrawing' | 'lost' | 'failed';

/** The map with its own strips for buttons and key; nothing lies over it. Its library is fetched only now. */
export function MapPane() {
  const container = useRef<HTMLDivElement>(null);
  const view = useSignal<MapView | undefined>(undefined);
  const progress = useSignal<Progress>('waiting');
  const pointer = useSignal<Pixel>({ x: 0, y: 0 });
  const named = useSignal(0);
  // On a phone the key would stand between the map and the briefing: there a button opens it.
  const keyShown = useSignal(false);
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
        hover: (name: string | undefined, at: Pixel) => {
          hovered.value = name ?? '';
          pointer.value = at;
        },
        covered: () => [...document.querySelectorAll(overMap)].map((one) => one.getBoundingClientRect()),
        idle: (names: number) => {
          named.value = names;
          if (mapState.peek()) progress.value = 'drawn';
        },
        lost: () => {
          view.value = undefined;
          progress.value = 'lost';
        },
        ground: () => import('./ground.ts').then(({ ground }) => ground()),
        restored: () => drawAgain.current?.(),
      };
      const made = await createMapView(container.current, events, mapWords(), isNarrow.peek());
      if (left) {
        made.remove();
        return;
      }
      last = made;
      view.value = made;
      setTimeout(() => view.peek()?.layGround(), quietMilliseconds);
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
    const endTheme = onThemeChange(() => view.peek()?.recolour());
    return () => {
      left = true;
      endTheme();
      last?.remove();
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
    <div class={urlState.value.layer ? 'map-pane with-layer' : 'map-pane'}>
      <WayBack />
      <div class="map-controls">
        {!readyFill.value && <h2 class="map-title">{t('map.mapShows')}</h2>}
        <WardsNotice />
        <LayerStrip />
        <PaneNav />
      </div>
      <div class="map" data-progress={failed ? 'failed' : progress.value} data-named={named.value}>
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
        <HoverName at={pointer.value} width={container.current?.clientWidth ?? 0} />
        {!failed && <Locator />}
        <MapButtons onZoom={(step) => view.value?.zoom(step)} onShowAll={() => view.value?.showAll()} />
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
            {t(progress.value === 'failed' ? 'map.mapFailed' : 'word.notLoaded')}{' '}
            <StateLink to={{ view: 'table' }}>{t('map.showTable')}</StateLink>
          </p>
        )}
      </div>
      <MapKey id={key} hidden={isNarrow.value && !keyShown.value} />
    </div>
  );
}
