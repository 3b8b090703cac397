import { emptySource, feature, removeAll, setFeatures } from './geo-source.ts';
import type { MapLayer } from './map-layer.ts';

/** Contacts on record as lines between two places; dashed where an end is only the middle of an area. */
export const contactLayer: MapLayer = {
  add(map, theme) {
    map.addSource('contacts', emptySource);
    const line = (id: string, token: string, width: number, guessed?: boolean) =>
      map.addLayer({
        id,
        type: 'line',
        source: 'contacts',
        ...(guessed === undefined ? {} : { filter: ['==', ['get', 'guessed'], guessed] }),
        layout: { 'line-cap': guessed ? 'butt' : 'round' },
        paint: {
          'line-color': theme(token),
          'line-width': width,
          ...(guessed ? { 'line-dasharray': [2, 1.2] } : {}),
        },
      });
    line('contact-halo', '--chosen-halo', 7);
    line('contact-known', '--contact', 3.5, false);
    line('contact-guessed', '--contact', 3.5, true);
    map.addLayer({
      id: 'contact-ends',
      type: 'circle',
      source: 'contacts',
      paint: {
        'circle-radius': 5,
        'circle-color': theme('--contact'),
        'circle-stroke-width': 2,
        'circle-stroke-color': theme('--chosen-halo'),
      },
    });
  },
  update(map, { contacts = [] }) {
    const features = contacts.map(({ from, to, guessed, name }) =>
      feature(
        {
          type: 'LineString',
          coordinates: [
            [from.lon, from.lat],
            [to.lon, to.lat],
          ],
        },
        { guessed, name },
      ),
    );
    setFeatures(map, 'contacts', features);
  },
  remove(map) {
    removeAll(map, ['contact-ends', 'contact-guessed', 'contact-known', 'contact-halo'], ['contacts']);
  },
};
