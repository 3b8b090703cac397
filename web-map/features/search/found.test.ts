import { describe, expect, it } from 'vitest';
import type { FindQuery } from '../../../schema/generated/operations.ts';
import { type Found, foundFor, looksLikePostcode, postcodeIn } from './found.ts';

type Hit = FindQuery['search'][number];

/** An answer of the API with these hits, of each kind as many in all as are said. */
const answer = (
  hits: readonly (Pick<Hit, 'kind' | 'id' | 'name'> & Partial<Hit>)[],
  inAll = {},
): FindQuery => ({
  search: hits.map((hit) => ({ area: null, wards: [], ...hit })),
  searchSummary: {
    totalCount: hits.length,
    notes: [],
    kinds: Object.entries({ ...Object.fromEntries(hits.map(({ kind }) => [kind, 1])), ...inAll }).map(
      ([kind, totalCount]) => ({ kind, totalCount: Number(totalCount) }),
    ),
  },
});

/** What a choice shows: the code, id or text by which it is known. */
const subjectOrText = ({ subject, layer, q }: Found['to']): string | undefined => {
  if (layer ?? q) return layer ?? q;
  return subject && Object.values(subject)[1];
};

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

  it('leads to the ward, the venue, the project, the figure, the layer and the district, each under its heading', () => {
    const ward = { code: 'E05001308', name: 'Brownhills', level: 'WARD' as const };
    const groups = foundFor(
      'brownhills',
      answer([
        { kind: 'area', id: 'E05001308', name: 'Brownhills', area: ward },
        { kind: 'venue', id: 'lib-1', name: 'Brownhills Library', area: ward },
        { kind: 'project', id: 'p-1', name: 'Chat' },
        { kind: 'organisation', id: 'o-1', name: 'Aaina' },
        { kind: 'indicator', id: 'i-1', name: 'ESOL' },
        { kind: 'layer', id: 'l-1', name: 'Sikh' },
        { kind: 'district', id: 'WS8', name: 'WS8' },
        { kind: 'something new', id: 'x', name: 'X' },
      ]),
    );
    expect(
      groups.map(({ heading, found: [first] }) => {
        return [heading, first?.what, first && subjectOrText(first.to)];
      }),
    ).toEqual([
      ['Wards and localities', 'Ward', 'E05001308'],
      ['Places', 'Brownhills', 'lib-1'],
      ['Projects', '', 'p-1'],
      ['Organisations and their projects', '', 'Aaina'],
      ['Figures', '', 'i-1'],
      ['Layers of the map', '', 'l-1'],
      ['Postcodes', '', 'WS8'],
    ]);
  });

  it('leads from a neighbourhood to each ward that it is known to lie in', () => {
    const wards = [
      { code: 'E05001306', name: 'Bloxwich East' },
      { code: 'E05001307', name: 'Bloxwich West' },
    ];
    const [group] = foundFor(
      'bloxwich',
      answer([{ kind: 'neighbourhood', id: 'Bloxwich', name: 'Bloxwich', wards }]),
    );
    expect(group?.found.map(({ name, what, to }) => [name, what, subjectOrText(to)])).toEqual([
      ['Bloxwich', 'Bloxwich East', 'E05001306'],
      ['Bloxwich', 'Bloxwich West', 'E05001307'],
    ]);
    expect(new Set(group?.found.map(({ id }) => id)).size).toBe(2);
  });

  it('says how many of a kind there are in all, where not all of them are listed', () => {
    const hit = { kind: 'venue', id: 'a', name: 'A School' };
    expect(foundFor('school', answer([hit], { venue: 128 }))[0]?.of).toBe(128);
    expect(foundFor('school', answer([hit]))[0]).not.toHaveProperty('of');
  });

  it('leads from a whole postcode that is not held to what can be said of it', () => {
    const [group, ...others] = foundFor(' ws19zz', answer([]));
    expect(group?.found[0]).toMatchObject({
      name: 'WS1 9ZZ',
      to: { subject: { of: 'postcode', postcode: 'WS1 9ZZ' } },
    });
    expect(others).toEqual([]);
    const held = { kind: 'postcode', id: 'WS1 1TP', name: 'WS1 1TP' };
    expect(foundFor('WS1 1TP', answer([held]))).toHaveLength(1);
    expect(foundFor('Brownhills', answer([]))).toEqual([]);
  });
});
