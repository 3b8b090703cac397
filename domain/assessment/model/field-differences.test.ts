import { describe, expect, it } from 'vitest';
import { fieldDifferences } from './field-differences.ts';

describe('differences between two values', () => {
  it('name the field that changed, was added and was taken away', () => {
    const before = { facts: { title: 'Moxley Road', homes: 40, summary: 'Homes' }, wards: ['E05001312'] };
    const after = { facts: { title: 'Moxley Road', homes: 60, budgetPounds: 1 }, wards: ['E05001312'] };
    expect(fieldDifferences(before, after)).toEqual([
      { path: 'facts.budgetPounds', after: '1' },
      { path: 'facts.homes', before: '40', after: '60' },
      { path: 'facts.summary', before: '"Homes"' },
    ]);
  });

  it('are none where only the order of fields differs, or a field is given as undefined', () => {
    expect(fieldDifferences({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined })).toEqual([]);
  });

  it('compare items of a list under their ids, wherever they stand', () => {
    const before = {
      actions: [
        { id: 'x', what: 'Right to return' },
        { id: 'y', what: 'Leaflet' },
      ],
    };
    const after = {
      actions: [
        { id: 'y', what: 'Leaflet' },
        { id: 'x', what: 'Premises meanwhile' },
      ],
    };
    expect(fieldDifferences(before, after)).toEqual([
      { path: 'actions.x.what', before: '"Right to return"', after: '"Premises meanwhile"' },
    ]);
  });

  it('hold the first item of an empty list as a whole list', () => {
    expect(fieldDifferences({ pairs: [] }, { pairs: [{ id: 'a' }] })).toEqual([
      { path: 'pairs', before: '[]', after: '[{"id":"a"}]' },
    ]);
  });

  it('show a geometry as one field', () => {
    const square = (lon: number) => ({ type: 'Polygon', coordinates: [[[lon, 52.5]]] });
    const [only, ...more] = fieldDifferences({ site: square(-2) }, { site: square(-1.9) });
    expect(only?.path).toBe('site');
    expect(more).toEqual([]);
  });
});
