import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import { LabelKey } from '../../features/area/label-key.tsx';
import { figureSaid } from '../../features/indicators/figure-pictures.ts';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { figureView, LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { KindFilter } from '../../features/venue/kind-filter.tsx';
import { asRecorded } from '../../i18n/words/from-records.ts';
import { say } from '../../i18n/words/words.ts';
import type { Picture } from '../../map/layers/map-picture.ts';
import type { LonLat } from '../../map/layers/scene.ts';
import { takePoint } from '../../map/take-point.ts';
import { goTo, onlyArea } from '../../navigation/navigation.ts';
import { pointed } from '../../navigation/pointed.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { isNarrow, isTight } from '../../ui/narrow.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { chosenTogether } from './chosen-together.ts';
import { mapScene } from './map-scene.ts';
import { OverlayKey } from './overlay-key.tsx';
import { WardsNotice } from './wards-notice.tsx';

const dark = '(prefers-color-scheme: dark)';

const mapWords = () => ({
  'Map.Title': say('mapTitle'),
  'CooperativeGesturesHandler.WindowsHelpText': say('gesturesWindows'),
  'CooperativeGesturesHandler.MacHelpText': say('gesturesMac'),
  'CooperativeGesturesHandler.MobileHelpText': say('gestures'),
  places: say('navPlaces'),
});

/** What is pointed at, in words: an area of a list with the figure of the layer shown. */
function pointedWords(): string {
  const at = pointed.value;
  return typeof at === 'string' ? at : (figureSaid.value.get(at.code) ?? asRecorded(at.name));
}

type Progress = 'waiting' | 'drawn' | 'redrawing' | 'failed';

/** The map with its own strips for buttons and key; nothing lies over it. Its library is fetched only now. */
export function MapPane() {
  const container = useRef<HTMLDivElement>(null);
  const picture = useSignal<Picture | undefined>(undefined);
  const progress = useSignal<Progress>('waiting');
  // Until somebody opens or closes it, the key is open where it does not stand between the map and the briefing.
  const keyOpened = useSignal<boolean | undefined>(undefined);
  const keyShown = keyOpened.value ?? !isNarrow.value;
  const key = useId();

  useEffect(() => {
    let left = false;
    const draw = async () => {
      const { createPicture } = await import('../../map/layers/map-picture.ts');
      if (left || !container.current) return;
      const events = {
        chooseArea: (code: string) => {
          chosenTogether.value = [];
          goTo(onlyArea(code));
        },
        takePoint: (at: LonLat) => {
          const take = takePoint.value;
          takePoint.value = undefined;
          take?.(at);
          return take !== undefined;
        },
        chooseVenue: (id: string) => {
          chosenTogether.value = [];
          goTo({ venue: id, project: undefined });
        },
        chooseAmong: (ids: readonly string[]) => {
          chosenTogether.value = ids;
        },
        pointAt: (name: string | undefined) => {
          pointed.value = name ?? '';
        },
        idle: () => {
          if (mapScene.peek()) progress.value = 'drawn';
        },
      };
      const made = await createPicture(container.current, events, mapWords(), isNarrow.peek());
      if (left) made.remove();
      else picture.value = made;
    };
    draw().catch(() => {
      progress.value = 'failed';
    });
    const recolour = () => picture.peek()?.recolour();
    matchMedia(dark).addEventListener('change', recolour);
    return () => {
      left = true;
      matchMedia(dark).removeEventListener('change', recolour);
      picture.peek()?.remove();
    };
  }, [picture, progress]);

  useSignalEffect(() => {
    if (!mapScene.value || !picture.value) return;
    progress.value = progress.peek() === 'drawn' ? 'redrawing' : progress.peek();
    picture.value.show(mapScene.value);
  });

  const failed =
    progress.value === 'failed' ||
    [boundaryLines().value, overviewFigures().value].some(({ status }) => status === 'failed');
  return (
    <div class="map-pane">
      <div class="map-controls">
        <LayerStrip />
        {!isNarrow.value && <WardsNotice />}
        <p class="pointed" aria-hidden="true">
          {pointedWords()}
        </p>
        <div class="map-tools">
          <fieldset class="map-buttons">
            <legend class="only-heard">{say('mapButtons')}</legend>
            <button
              type="button"
              title={say('zoomIn')}
              aria-label={say('zoomIn')}
              onClick={() => picture.value?.zoom(1)}
            >
              +
            </button>
            <button
              type="button"
              title={say('zoomOut')}
              aria-label={say('zoomOut')}
              onClick={() => picture.value?.zoom(-1)}
            >
              −
            </button>
            <button
              type="button"
              title={say('mapStart')}
              aria-label={say('mapStart')}
              onClick={() => picture.value?.showAll()}
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
            {say('keyTitle')}
            <span aria-hidden="true" class="turn" />
          </button>
        </div>
      </div>
      <div class="map" data-progress={failed ? 'failed' : progress.value}>
        {progress.value === 'waiting' && !failed && <p class="waiting">{say('mapLoading')}</p>}
        <p class="only-heard">{say('mapHelp', { count: mapScene.value?.wards.length ?? 0 })}</p>
        <div class="map-canvas" ref={container} hidden={failed} />
        {failed && (
          <p class="fault" role="alert">
            {say(progress.value === 'failed' ? 'mapFailed' : 'failed')}{' '}
            <StateLink to={{ view: 'table' }}>{say('showTable')}</StateLink>
          </p>
        )}
      </div>
      <div class="key" id={key} hidden={!keyShown}>
        <OverlayKey />
        <div class={readyFill.value ? 'key-parts with-figures' : 'key-parts'}>
          {readyFill.value ? (
            <Loaded from={figureView()}>{({ FigureKey }) => <FigureKey />}</Loaded>
          ) : (
            <LabelKey />
          )}
          {readyFill.value || (isTight.value && !isNarrow.value) ? (
            <details class="places-fold">
              <summary>{say('placesShown')}</summary>
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
