import { emptySource, feature, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';

/**
 * Lines of wards in a casing, which keeps them apart from every fill; dark lines between localities; and the chosen ward
 * or locality in a heavy line with a halo. Above all fills, those of figures too.
 */
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
    line('ward-casing', 'wards', '--ward-casing', 3.6);
    line('ward-lines', 'wards', '--ward-line', 1.3);
    line('locality-lines', 'localities', '--locality-line', 2.5);
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
    const lines = ['chosen-line', 'chosen-halo', 'locality-lines', 'ward-lines', 'ward-casing'];
    removeAll(map, lines, ['chosen', 'localities']);
  },
};
