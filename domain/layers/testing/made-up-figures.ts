import type { AreaCode } from '../../geography/area.ts';
import type { Indicator, Observation } from '../../records/indicator.ts';

export const source = { title: 'Made up for tests' };

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unit: 'percent',
  polarity: 'NEITHER',
  officialWording: false,
  source,
  ...more,
});

/** A figure of a made-up area; a code of the census is a small area, one of letters a locality, any other a ward. */
export const figure = (id: string, code: string, more: Partial<Observation> = {}): Observation => ({
  indicator: id,
  area: {
    name: code,
    code: code as AreaCode,
    level: code.startsWith('E01') ? 'LSOA' : /^[a-z]+$/.test(code) ? 'LOCALITY' : 'WARD',
  },
  period: '2021',
  kind: 'ACTUAL',
  breakdown: [],
  status: 'FINAL',
  unit: 'percent',
  source,
  ...more,
});

/** A table row of a ward: so many Asian and White residents. */
export const row = (
  code: string,
  asian: number,
  white: number,
  more: Partial<Observation> = {},
): Observation =>
  figure('table', code, {
    unit: 'people',
    value: asian + white,
    breakdown: [
      { dimension: 'group', category: 'Asian, Asian British or Asian Welsh', value: asian },
      { dimension: 'group', category: 'White', value: white },
    ],
    ...more,
  });
