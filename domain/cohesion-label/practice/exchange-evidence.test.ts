import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import {
  ash,
  askedOfHill,
  centreOf,
  exchange,
  hill,
  nothingOnRecord,
  oak,
  reviewedAll,
  venue,
} from './testing/made-up-records.ts';

const gather = (more: Partial<EvidenceInput>) => toldAll(gatherEvidence({ ...nothingOnRecord, ...more }));

describe('exchange', () => {
  it('counts documented exchanges of practice with another ward inside the twelve months', () => {
    const exchanges = [
      exchange('in time', { period: '2025-11' }),
      exchange('too old', { period: '2020' }),
      exchange('another kind', { period: '2025-11', type: 'school pair' }),
      exchange('not yet', { period: '2025-11', status: 'planned' }),
      exchange('within Oak', { period: '2025-11', parties: [{ name: 'Oak' }, { name: 'Oak' }] }),
      exchange('others', { period: '2025-11', parties: [{ name: 'Elm' }, { name: 'Ash' }] }),
      exchange('unplaced', { period: '2025-11', parties: [{ name: 'Oak' }, { name: 'somewhere' }] }),
    ];
    expect(gather({ exchanges, reviews: reviewedAll(oak) }).exchange).toMatchObject({
      kind: 'known',
      value: 1,
    });
    expect(gather({ exchanges }).exchange).toMatchObject({ kind: 'atLeast', value: 1 });
  });

  it('names an undated one and stays not known, reviewed or not', () => {
    for (const reviews of [[], reviewedAll(oak)]) {
      const found = gather({ exchanges: [exchange('undated')], reviews }).exchange;
      expect(found.kind).toBe('notKnown');
      expect(found.why).toContain('with Ash (no date given; Made-up report)');
      expect(found).toMatchObject({ uncounted: 'on record, no date within 12 months' });
    }
  });

  it('places a party by its venue or by the locality that a document names', () => {
    const venues = [venue('Ash Hall', { position: centreOf(ash) })];
    const byVenue = exchange('e', {
      period: '2026-01',
      parties: [{ name: 'Oak' }, { name: 'a hall', venue: 'Ash Hall' }],
    });
    const byLocality = exchange('e', {
      period: '2026-01',
      parties: [{ name: 'Oak' }, { name: 'a garden', locality: 'vale' as typeof hill.code }],
    });
    const sameLocality = exchange('e', {
      period: '2026-01',
      parties: [{ name: 'Oak' }, { name: 'a garden', locality: hill.code }],
    });
    const kinds = [byVenue, byLocality, sameLocality].map(
      (one) => gather({ venues, exchanges: [one] }).exchange.kind,
    );
    expect(kinds).toEqual(['atLeast', 'atLeast', 'notKnown']);
  });

  it('counts from each day on which the two are known to have met, wherever a record states that they are', () => {
    const kept = exchange('kept', {
      period: '2024-01-10 to 2025-11-02',
      metOn: ['2024-01-10', '2025-11-02'] as CalendarDate[],
      parties: [
        { name: 'a hall', ward: oak.code },
        { name: 'a garden', ward: ash.code },
      ],
    });
    const kindOn = (asOf: string) =>
      gather({ exchanges: [kept], reviews: [], asOf: asOf as CalendarDate }).exchange.kind;
    expect(
      ['2024-01-09', '2024-01-10', '2024-12-31', '2025-06-01', '2025-11-02', '2026-11-01'].map(kindOn),
    ).toEqual(['notKnown', 'atLeast', 'atLeast', 'notKnown', 'atLeast', 'atLeast']);
  });

  it('counts for a locality when two of its own wards exchange practice', () => {
    const exchanges = [exchange('e', { period: '2026-01', parties: [{ name: 'Oak' }, { name: 'Elm' }] })];
    expect(gather({ ...askedOfHill, exchanges }).exchange).toMatchObject({ kind: 'atLeast', value: 1 });
  });
});
