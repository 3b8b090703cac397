import type { MapCode } from '../i18n/translator.ts';
import type { View } from '../navigation/url-state.ts';

/** What each view is called. */
export const viewWords: Readonly<Record<View, MapCode>> = {
  map: 'word.navMap',
  table: 'map.navTable',
  places: 'map.navPlaces',
  projects: 'map.navProjects',
  figures: 'map.navFigures',
};
