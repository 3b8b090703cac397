import { expect, it } from 'vitest';
import { councilStyle } from './council-style.ts';

const theme = () => '#123456';
const drawn = (...held: string[]) => councilStyle(held, 'council', theme).map(({ id }) => id.split('-')[1]);

it('draws what Protomaps and OS Open Zoomstack hold, areas lowest and names last', () => {
  expect([...new Set(drawn('water', 'roads', 'places', 'pois', 'landuse', 'buildings'))]).toEqual([
    'water',
    'green',
    'building',
    'street',
    'railway',
    'road',
    'roadName',
    'neighbourhood',
    'town',
    'station',
  ]);
  expect([...new Set(drawn('roads', 'rail', 'railwaystations', 'names'))]).toEqual([
    'street',
    'railway',
    'road',
    'roadName',
    'neighbourhood',
    'town',
    'station',
  ]);
});

it('says which layers it does not know, and what to do', () => {
  expect(() => drawn('streets', 'parks')).toThrow(/\(streets, parks\)\. Give it a style: docs\/basemap\.md/);
});
