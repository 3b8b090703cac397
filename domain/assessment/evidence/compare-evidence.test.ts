import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { compareEvidence, type EvidenceComparison } from './compare-evidence.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { place, rectangle } from './testing/made-up-shapes.ts';
import { readable } from './testing/readable.ts';
import { venue, workedInputs } from './testing/worked-scheme.ts';

const evidence = readable(workedInputs());
/** A comparison as it is read in English. */
const said = ({ basis, changes, sentence }: EvidenceComparison) => ({
  basis: basis.map((text) => told(text)),
  changes: changes.map(({ item, change, sentence: text }) => ({ item, change, sentence: told(text) })),
  sentence: told(sentence),
});
const changesTo = (more: Partial<EvidenceInputs>) =>
  said(compareEvidence(evidence, readable(workedInputs(more))));

describe('two evidence packs laid side by side', () => {
  it('differ in nothing where nothing changed, also when made again later', () => {
    expect(said(compareEvidence(evidence, evidence))).toEqual({
      basis: [],
      changes: [],
      sentence: 'Nothing has changed.',
    });
    expect(changesTo({ madeAt: '2028-01-01T00:00:00Z' }).changes).toEqual([]);
  });

  it('say which data they rest on, also where nothing is said otherwise', () => {
    expect(changesTo({ dataVersion: 'made-up-2' })).toMatchObject({
      basis: ['The data version was made-up-1, is made-up-2.'],
      changes: [],
      sentence: 'What the evidence rests on has changed, and what it says has not.',
    });
  });

  it('say of a venue that it closed, and of a new one that it is new', () => {
    const venues = workedInputs().venues.flatMap((one) => {
      if (one.id === 'hall') {
        const closing = { status: 'CLOSED' as const, date: '2026-10-01', statement: 'closed' };
        return [{ ...one, statusHistory: [...one.statusHistory, closing] }];
      }
      return one.id === 'library' ? [] : [one];
    });
    const { changes } = changesTo({ venues: [...venues, venue('new', place(300, 100))] });
    const sentences = changes.filter(({ item }) => item === 'venues').map(({ sentence }) => sentence);
    expect(sentences).toEqual([
      'Venue new: new (distance 100 m, status open, at risk no).',
      'Venue hall: status was open, is closed.',
      'Venue library: no longer there (was distance 0 m, status open, at risk yes).',
    ]);
  });

  it('say of residents, shares and labels what they were and are', () => {
    const [first, ...others] = workedInputs().populationAreas;
    const [west, ...labels] = workedInputs().labels.wards;
    if (!first || !west) throw new Error('the worked example has small areas and labels');
    const { changes, basis } = changesTo({
      populationAreas: [{ ...first, residents: 500 }, ...others],
      labels: {
        ...workedInputs().labels,
        id: 'another run',
        wards: [{ ...west, label: 'Building', coldSpot: false }, ...labels],
      },
      scheme: { site: rectangle(0, 0, 200, 200), homes: 150 },
    });
    const sentences = changes.map(({ sentence }) => sentence);
    expect(sentences).toContain(
      'People within 400 m: headline was about 300, is about 500; by ground was about 300, is about 500.',
    );
    expect(sentences).toContain('Westward: label was Cold spot (building), is Building.');
    expect(sentences).toContain('All schemes near here together: homes was 160, is 190.');
    expect(basis).toEqual(['The run of the labels was cc-1.0.0 made-up-1 2026-11-22, is another run.']);
  });

  it('say which gaps opened and which closed', () => {
    const reviewedOn = '2026-11-01' as CalendarDate;
    const area = workedInputs().borough.code;
    const { changes } = changesTo({
      reviews: [{ register: 'venues', area, reviewedOn, reviewer: 'made up' }],
    });
    expect(changes.map(({ change, item }) => [change, item])).toEqual([['REMOVED', 'gaps']]);
    expect(changes[0]?.sentence).toMatch(
      /^Gap: no longer there \(was The register of venues has not been reviewed/,
    );
  });
});
