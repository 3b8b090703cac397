import { expect, it } from 'vitest';
import type { Area, AreaCode } from '../../geography/area.ts';
import type { PlacedRecord } from '../life/placed-record.ts';
import { touchedArea } from './touched-areas.ts';

const ward = { code: 'E05001311', name: 'Pleck', level: 'WARD', parent: 'south' } as unknown as Area;
const at = (wards: readonly string[], localities: readonly string[]): PlacedRecord =>
  ({
    wards: wards as AreaCode[],
    localities: localities as AreaCode[],
    venues: [],
  }) as unknown as PlacedRecord;

it('is named, or around it, and else not known; never none', () => {
  const around = { forItsLocality: 1, forTheBorough: 1, inIt: 0 };
  expect(touchedArea(ward, [])).toMatchObject({ touched: 'NOT_KNOWN', inIt: 0 });
  expect(touchedArea(ward, [at(['E05001312'], ['south']), at([], ['north'])]).touched).toBe('NOT_KNOWN');
  expect(touchedArea(ward, [at([], ['south']), at([], [])])).toMatchObject({
    touched: 'AROUND_IT',
    ...around,
  });
  expect(touchedArea(ward, [at(['E05001311'], ['south']), at([], ['south'])])).toMatchObject({
    touched: 'IN_IT',
    inIt: 1,
    forItsLocality: 1,
  });
});
