import { describe, expect, it } from 'vitest';
import { foundFor, foundIn, looksLikePostcode, postcodeIn } from './found.ts';

describe('what a search leads to', () => {
  it('knows a whole postcode in any spacing and case, and nothing else', () => {
    expect(['WS1 1TP', 'ws11tp', ' ws8  6ab '].map(looksLikePostcode)).toEqual([true, true, true]);
    expect(['WS1', 'Brownhills', 'WS1O 8UB', '12345'].map(looksLikePostcode)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(postcodeIn('ws86ab')).toBe('WS8 6AB');
  });

  it('leads to the ward, the venue, the project, and from an organisation to its projects', () => {
    const ward = { code: 'E05001308', name: 'Brownhills', level: 'WARD' as const };
    const found = foundIn([
      { kind: 'area', id: 'E05001308', name: 'Brownhills', area: ward, totalCount: 4 },
      { kind: 'venue', id: 'lib-1', name: 'Brownhills Library', area: ward, totalCount: 4 },
      { kind: 'project', id: 'p-1', name: 'Chat', area: null, totalCount: 4 },
      { kind: 'organisation', id: 'o-1', name: 'Aaina', area: null, totalCount: 4 },
    ]);
    expect(found.map(({ to }) => to)).toEqual([
      { subject: { of: 'area', code: 'E05001308' } },
      { subject: { of: 'venue', id: 'lib-1' } },
      { subject: { of: 'project', id: 'p-1' } },
      { subject: { of: 'borough' }, view: 'projects', q: 'Aaina' },
    ]);
    expect(found.map(({ what }) => what)).toEqual([
      'Ward',
      'Place · Brownhills',
      'Project',
      'Organisation: its projects',
    ]);
  });

  it('leads from a figure to its briefing', () => {
    const [found] = foundIn([{ kind: 'indicator', id: 'i', name: 'ESOL', area: null, totalCount: 1 }]);
    expect(found).toMatchObject({ what: 'Figure', to: { subject: { of: 'indicator', id: 'i' } } });
  });

  it('leads from a whole postcode that is not held to what can be said of it', () => {
    const [found, ...others] = foundFor(' ws19zz', []);
    expect(found).toMatchObject({
      name: 'WS1 9ZZ',
      what: 'Postcode',
      to: { subject: { of: 'postcode', postcode: 'WS1 9ZZ' } },
    });
    expect(others).toEqual([]);
    const held = { kind: 'postcode', id: 'WS1 1TP', name: 'WS1 1TP', area: null, totalCount: 1 };
    expect(foundFor('WS1 1TP', [held])).toHaveLength(1);
    expect(foundFor('Brownhills', [])).toEqual([]);
  });
});
