import { describe, expect, it } from 'vitest';
import { foundIn, looksLikePostcode, postcodeOf } from './found.ts';

describe('what a search leads to', () => {
  it('knows a whole postcode in any spacing and case, and nothing else', () => {
    expect(['WS1 1TP', 'ws11tp', ' ws8  6ab '].map(looksLikePostcode)).toEqual([true, true, true]);
    expect(['WS1', 'Brownhills', 'WS1O 8UB', '12345'].map(looksLikePostcode)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(postcodeOf('ws86ab').postcode).toBe('WS8 6AB');
  });

  it('leads to the ward, the venue, the project, and from an organisation to its projects', () => {
    const ward = { code: 'E05001308', name: 'Brownhills', level: 'WARD' as const };
    const found = foundIn([
      { kind: 'area', id: 'E05001308', name: 'Brownhills', area: ward },
      { kind: 'venue', id: 'lib-1', name: 'Brownhills Library', area: ward },
      { kind: 'project', id: 'p-1', name: 'Chat', area: null },
      { kind: 'organisation', id: 'o-1', name: 'Aaina', area: null },
    ]);
    expect(found.map(({ to }) => to.area ?? to.venue ?? to.project ?? to.q)).toEqual([
      'E05001308',
      'lib-1',
      'p-1',
      'Aaina',
    ]);
    expect(found.map(({ what }) => what)).toEqual([
      'Ward',
      'Place · Brownhills',
      'Project',
      'Organisation: its projects',
    ]);
  });

  it('leaves out what the page cannot show', () => {
    expect(foundIn([{ kind: 'indicator', id: 'i', name: 'ESOL', area: null }])).toEqual([]);
  });
});
