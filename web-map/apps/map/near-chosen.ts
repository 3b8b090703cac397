import { computed } from '@preact/signals';
import { boxOf } from '../../map/scene/label-point.ts';
import type { LonLat } from '../../map/scene/map-state.ts';
import { mapFocus } from './map-focus.ts';
import { mapState } from './map-state.ts';

/** How much around what is chosen is in sight too, as a share of its size on each side: it takes three quarters of the pane. */
const around = 1 / 6;

/** Whether a place is in sight where the map has flown to what is chosen; undefined: the whole borough is looked at. */
export const isNearChosen = computed((): ((at: LonLat) => boolean) | undefined => {
  const { areas = [], points = [] } = mapFocus.value ?? {};
  const { wards = [], localities = [] } = mapState.value ?? {};
  const chosen = [...wards, ...localities].filter(({ code }) => areas.includes(code));
  const ofAreas = boxOf(chosen.map(({ boundary }) => boundary));
  if (!ofAreas) return undefined;
  const [west, south, east, north] = points.reduce<readonly number[]>(
    ([w = 0, s = 0, e = 0, n = 0], { lon, lat }) => [
      Math.min(w, lon),
      Math.min(s, lat),
      Math.max(e, lon),
      Math.max(n, lat),
    ],
    ofAreas,
  ) as [number, number, number, number];
  const [across, along] = [(east - west) * around, (north - south) * around];
  return ({ lon, lat }) =>
    lon >= west - across && lon <= east + across && lat >= south - along && lat <= north + along;
});
