import { emptySource, feature, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';

/** Dark lines between localities, and the chosen ward or locality in a heavy line with a halo. */
export const outlineLayer: MapLayer = {
  add(map, theme) {
    map.addSource('localities', emptySource);
    map.addSource('chosen', emptySource);
    const line = (id: string, source: string, token: string, width: number) =>
      map.addLayer({
        id,
        type: 'line',
        source,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': theme(token), 'line-width': width },
      });
    line('locality-lines', 'localities', '--locality-line', 1.8);
    line('chosen-halo', 'chosen', '--chosen-halo', 9);
    line('chosen-line', 'chosen', '--chosen-line', 4.5);
  },
  update(map, { localities, wards, chosenArea }) {
    setFeatures(
      map,
      'localities',
      localities.map(({ code, boundary }) => feature(boundary, { code })),
    );
    const chosen = [...wards, ...localities].filter(({ code }) => code === chosenArea);
    setFeatures(
      map,
      'chosen',
      chosen.map(({ code, boundary }) => feature(boundary, { code })),
    );
  },
  remove(map) {
    removeAll(map, ['chosen-line', 'chosen-halo', 'locality-lines'], ['chosen', 'localities']);
  },
};
