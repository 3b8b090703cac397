import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Position } from '../../../../domain/geography/position.ts';
import { t } from '../../../i18n/officers.ts';
import { onThemeChange } from '../../../ui/theme.ts';
import { DrawButtons } from './draw-buttons.tsx';
import { drawKey, step } from './draw-keys.ts';
import { type SiteGround, wardAt } from './ground.ts';
import { draw, type HandDrawn, polygonOf, type Stroke } from './hand-drawn.ts';
import { MapTravel } from './map-travel.tsx';
import { siteControls } from './missing-of-site.ts';
import { MoveCorner } from './move-corner.tsx';
import { sayGrid } from './say-grid.ts';
import { sayCrosshair, sayStroke } from './say-stroke.ts';
import type { SiteMap } from './site-map.ts';
import { TravelButtons } from './travel-buttons.tsx';
import { venuesOf } from './venues-inside.ts';

interface Props {
  readonly ground: SiteGround;
  readonly drawn: HandDrawn;
  readonly fault: Position | undefined;
  readonly onDrawn: (drawn: HandDrawn) => void;
}

/** Where the map goes is told when the keys rest, so that no screen reader has to keep up with each step. */
const restMilliseconds = 400;

/** Steps that can be undone. */
const mostSteps = 200;

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
  const past = useRef<readonly HandDrawn[]>([]);
  const snaps = useSignal(false);
  const under = useSignal('');

  const show = (after: HandDrawn): void => {
    now.current = after;
    // At once, and not with the next drawing of this component: who is quick takes hold of what was just drawn.
    map.current?.show(after, undefined);
    onDrawn(after);
  };
  const stroke = (meant: Stroke, isExact = false): void => {
    clearTimeout(rest.current);
    const before = now.current;
    const at = 'at' in meant && snaps.peek() && !isExact && map.current?.snapped(meant.at);
    const done = at && 'at' in meant ? { ...meant, at } : meant;
    const after = draw(before, done);
    told.value = sayStroke(done, before, after);
    if (after === before) return;
    past.current = [...past.current.slice(-mostSteps), before];
    show(after);
  };
  const undo = (): void => {
    clearTimeout(rest.current);
    const before = past.current.at(-1);
    told.value = t(before ? 'officers.site.undone' : 'officers.site.nothingToUndo');
    if (!before) return;
    past.current = past.current.slice(0, -1);
    show(before);
  };
  const pickNext = (): void => stroke({ kind: 'pick', outline: 0 });
  const snap = (on: boolean): void => {
    snaps.value = on;
    told.value = t(on ? 'officers.site.snapOn' : 'officers.site.snapOff');
  };
  const whereNow = (): void => {
    const at = map.current?.centre();
    if (at) told.value = sayCrosshair(at, now.current, wardAt(at, ground));
  };
  const tellAtRest = (): void => {
    clearTimeout(rest.current);
    rest.current = setTimeout(whereNow, restMilliseconds);
  };
  const pan = (right: number, down: number): void => {
    map.current?.pan(right, down);
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
        pick: (outline) => stroke({ kind: 'pick', outline }),
        over: (at) => {
          under.value = sayGrid(at ?? map.current?.centre());
        },
        moved: () => {
          under.value = sayGrid(map.current?.centre());
        },
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
    const endTheme = onThemeChange(() => map.current?.recolour());
    return () => {
      left = true;
      clearTimeout(rest.current);
      endTheme();
      map.current?.remove();
    };
  }, [ground]);
  useEffect(() => map.current?.show(drawn, fault), [drawn, fault]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = drawKey(event);
    // Whose map it is opens by the keys of the browser.
    const isCredit = event.target instanceof Element && event.target.closest('details') !== null;
    if (!key || isCredit) return;
    event.preventDefault();
    if (key.does === 'pan') pan(key.right, key.down);
    else if (key.does === 'zoom') zoom(key.by);
    else if (key.does === 'put') putHere();
    else if (key.does === 'undo') undo();
    else if (key.does === 'snap') snap(!snaps.peek());
    else if (key.does === 'pickNext') pickNext();
    else if (key.does === 'where') whereNow();
    else if (key.does === 'grid') told.value = sayGrid(map.current?.centre());
    else stroke({ kind: key.does });
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
        id={siteControls.drawn}
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
        <svg class="draw-north" viewBox="0 0 40 44" aria-hidden="true">
          <path d="M20 2L28 26L20 21L12 26Z" />
          <text x="20" y="41" text-anchor="middle">
            {t('officers.site.north')}
          </text>
        </svg>
        {/* The signal itself: it changes with each move of a pointer, and nothing else is drawn anew for it. */}
        <p class="draw-at" aria-hidden="true">
          {under}
        </p>
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
      <DrawButtons
        drawn={drawn}
        snaps={snaps.value}
        onStroke={stroke}
        onPut={putHere}
        onUndo={undo}
        onPickNext={pickNext}
        onWhere={whereNow}
        onSnap={snap}
      />
      <MoveCorner
        corners={drawn.corners}
        within={ground.borough}
        onMove={(corner, at) => stroke({ kind: 'move', corner, at }, true)}
        onCrosshair={(corner) => {
          const at = map.current?.centre();
          if (at) stroke({ kind: 'move', corner, at });
        }}
        onInsert={(corner) => {
          const at = map.current?.centre();
          if (at) stroke({ kind: 'insert', corner, at });
        }}
        onTake={(corner) => stroke({ kind: 'takeCorner', corner })}
      />
      <TravelButtons onPan={(right, down) => pan(right * step, down * step)} onZoom={zoom} />
    </div>
  );
}
