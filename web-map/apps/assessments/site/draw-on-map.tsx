import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Position } from '../../../../domain/geography/position.ts';
import { t } from '../../../i18n/officers.ts';
import { type SiteGround, wardAt } from './ground.ts';
import { draw, type HandDrawn, polygonOf, type Stroke } from './hand-drawn.ts';
import { MapTravel } from './map-travel.tsx';
import { MoveCorner } from './move-corner.tsx';
import { sayCrosshair, sayStroke } from './say-stroke.ts';
import type { SiteMap } from './site-map.ts';
import { venuesOf } from './venues-inside.ts';

interface Props {
  readonly ground: SiteGround;
  readonly drawn: HandDrawn;
  readonly fault: Position | undefined;
  readonly onDrawn: (drawn: HandDrawn) => void;
}

const dark = '(prefers-color-scheme: dark)';
/** Pixels that an arrow key moves the ground by; a small step with Shift. */
const step = 48;
const smallStep = 6;
/** Where the map goes is told when the keys rest, so that no screen reader has to keep up with each step. */
const restMilliseconds = 400;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const moves = [
  ['officers.site.moveW', -1, 0, '←'],
  ['officers.site.moveE', 1, 0, '→'],
  ['officers.site.moveN', 0, -1, '↑'],
  ['officers.site.moveS', 0, 1, '↓'],
] as const;

/** An application takes keys itself, so it must be a stop for Tab. */
const stopForTab = { tabIndex: 0 } as const;

/** Drawing a shape: by pointer on the map, by keys under the crosshair, or by buttons. All three draw the same shape. */
export function DrawOnMap({ ground, drawn, fault, onDrawn }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<SiteMap | undefined>(undefined);
  const progress = useSignal<'waiting' | 'drawn' | 'failed'>('waiting');
  const told = useSignal('');
  const help = useId();
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The map outlives many drawings of this component: its events must see the shape as it is now.
  const now = useRef(drawn);
  now.current = drawn;

  const stroke = (done: Stroke): void => {
    clearTimeout(rest.current);
    const before = now.current;
    const after = draw(before, done);
    told.value = sayStroke(done, before, after);
    if (after === before) return;
    now.current = after;
    // At once, and not with the next drawing of this component: who is quick takes hold of what was just drawn.
    map.current?.show(after, undefined);
    onDrawn(after);
  };
  const whereNow = (): void => {
    const at = map.current?.centre();
    if (at) told.value = sayCrosshair(at, now.current, wardAt(at, ground));
  };
  const tellAtRest = (): void => {
    clearTimeout(rest.current);
    rest.current = setTimeout(whereNow, restMilliseconds);
  };
  const pan = (right: number, down: number, pixels: number): void => {
    map.current?.pan(right * pixels, down * pixels);
    tellAtRest();
  };
  const zoom = (by: 1 | -1): void => {
    map.current?.zoom(by);
    tellAtRest();
  };
  const putHere = (): void => {
    const at = map.current?.centre();
    if (at) stroke({ kind: 'put', at });
  };

  useEffect(() => {
    let left = false;
    const make = async (): Promise<void> => {
      const { createSiteMap } = await import('./site-map.ts');
      if (left || !container.current) return;
      const made = await createSiteMap(container.current, ground, {
        put: (at) => stroke({ kind: 'put', at }),
        close: () => stroke({ kind: 'close' }),
        move: (corner, at) => stroke({ kind: 'move', corner, at }),
        venuesIn: async (shown) => (await venuesOf(shown)).venues,
      });
      if (left) return made.remove();
      map.current = made;
      made.show(now.current, undefined);
      const shape = polygonOf(now.current);
      const [first] = now.current.corners;
      if (shape) made.frame(shape);
      else if (first) made.goTo(first);
      else if (ground.start) made.goTo(ground.start);
      progress.value = 'drawn';
    };
    make().catch(() => {
      progress.value = 'failed';
    });
    const recolour = (): void => map.current?.recolour();
    matchMedia(dark).addEventListener('change', recolour);
    return () => {
      left = true;
      clearTimeout(rest.current);
      matchMedia(dark).removeEventListener('change', recolour);
      map.current?.remove();
    };
  }, [ground]);
  useEffect(() => map.current?.show(drawn, fault), [drawn, fault]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (arrow) pan(...arrow, event.shiftKey ? smallStep : step);
    else if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if (event.key === 'Enter') putHere();
    else if (event.key === 'Backspace') stroke({ kind: 'takeLast' });
    else if (event.key.toLowerCase() === 'c') stroke({ kind: 'close' });
    else if (event.key.toLowerCase() === 'l') whereNow();
    else return;
    event.preventDefault();
  };

  if (progress.value === 'failed') {
    return (
      <p class="fault" role="alert">
        {t('officers.site.mapFailed')}
      </p>
    );
  }
  return (
    <div class="draw-site">
      <p>{t('officers.site.pointerHelp')}</p>
      <details>
        <summary>{t('officers.site.mapHelpTitle')}</summary>
        <p>{t('officers.site.mapHelp')}</p>
      </details>
      <p id={help} hidden>
        {t('officers.site.mapHelp')}
      </p>
      <MapTravel
        ground={ground}
        onFrame={(boundary, name) => {
          map.current?.frame(boundary);
          told.value = t('officers.site.wentTo', { name });
        }}
        onPoint={(at, name) => {
          map.current?.goTo(at);
          told.value = t('officers.site.wentTo', { name });
        }}
      />
      <div
        class="draw-frame"
        role="application"
        {...stopForTab}
        aria-label={t('officers.site.mapName')}
        aria-describedby={help}
        data-progress={progress.value}
        onKeyDown={onKeyDown}
      >
        <div class="draw-canvas" ref={container} />
        <svg class="crosshair" viewBox="0 0 40 40" aria-hidden="true">
          <path d="M20 2V16M20 24V38M2 20H16M24 20H38" />
        </svg>
        {progress.value === 'waiting' && <p class="waiting">{t('officers.site.loading')}</p>}
      </div>
      <p class="told" role="status">
        {told.value ||
          t('officers.site.drawnCount', {
            count: drawn.corners.length,
            state:
              drawn.corners.length === 0
                ? ''
                : t(drawn.closed ? 'officers.site.stateClosed' : 'officers.site.stateOpen'),
          })}
      </p>
      <div class="draw-buttons">
        <button type="button" onClick={putHere}>
          {t('officers.site.putCorner')}
        </button>
        <button type="button" onClick={() => stroke({ kind: 'takeLast' })}>
          {t('officers.site.takeLast')}
        </button>
        <button type="button" onClick={() => stroke({ kind: 'close' })}>
          {t('officers.site.closeShape')}
        </button>
        <button type="button" onClick={() => stroke({ kind: 'startAgain' })}>
          {t('officers.site.startAgain')}
        </button>
        <button type="button" onClick={whereNow}>
          {t('officers.site.whereAmI')}
        </button>
      </div>
      <MoveCorner
        corners={drawn.corners}
        within={ground.borough}
        onMove={(corner, at) => stroke({ kind: 'move', corner, at })}
        onCrosshair={(corner) => {
          const at = map.current?.centre();
          if (at) stroke({ kind: 'move', corner, at });
        }}
      />
      <fieldset class="draw-buttons">
        <legend>{t('officers.site.moveMap')}</legend>
        {moves.map(([name, right, down, sign]) => (
          <button key={name} type="button" aria-label={t(name)} onClick={() => pan(right, down, step)}>
            {sign}
          </button>
        ))}
        <button type="button" aria-label={t('officers.site.zoomIn')} onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" aria-label={t('officers.site.zoomOut')} onClick={() => zoom(-1)}>
          −
        </button>
      </fieldset>
    </div>
  );
}
