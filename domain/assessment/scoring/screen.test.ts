import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { AssessmentContent, DetailRequest, ScreeningValue } from '../model/assessment.ts';
import {
  madeUpSite,
  plainFacts,
  quietContent,
  quietEvidence,
  screened,
} from '../testing/made-up-assessment.ts';
import * as everything from './screen.ts';
import { screen } from './screen.ts';

const codesOf = (
  content: Partial<AssessmentContent> = {},
  evidence: Partial<Level1Facts> = {},
  requests: readonly DetailRequest[] = [],
) => {
  const { triggers, recommendation } = screen({ ...quietContent, ...content }, requests, {
    ...quietEvidence,
    ...evidence,
  });
  return [recommendation, ...triggers.map(({ code }) => code)];
};
const sentencesOf = ({ triggers }: Pick<everything.Screening, 'triggers'>) =>
  triggers.map(({ sentence }) => told(sentence));
const coldSpot = (name: string) => ({ code: name, name, label: 'Cold spot (priority)' });
const answers = (others: Record<string, ScreeningValue>) => ({ screening: screened('NEUTRAL', others) });
const facts = (changed: Partial<AssessmentContent['facts']>) => ({ facts: { ...plainFacts, ...changed } });
const request: DetailRequest = {
  by: { subject: 's-1', name: 'A Partner' },
  onBehalfOf: 'A residents’ group',
  at: '2026-11-20T10:00:00Z',
  reason: 'The hall matters to us.',
};

describe('the screen of level 1', () => {
  it('recommends to close where no trigger is met', () => {
    expect(codesOf()).toEqual(['CLOSE']);
    expect(codesOf({ screening: screened('POSITIVE') })).toEqual(['CLOSE']);
  });

  it.each<[string, ReturnType<typeof codesOf>, string[]]>([
    ['one negative answer', codesOf(answers({ '1': 'NEGATIVE' })), ['any-negative']],
    ['one mixed answer passes', codesOf(answers({ '1': 'MIXED' })), []],
    ['one not known passes', codesOf(answers({ '2': 'NOT_KNOWN' })), []],
    ['two mixed', codesOf(answers({ '1': 'MIXED', '2': 'MIXED' })), ['mixed-or-not-known']],
    [
      'one mixed, one not known',
      codesOf(answers({ '1': 'MIXED', '3': 'NOT_KNOWN' })),
      ['mixed-or-not-known'],
    ],
    ['question 6 mixed', codesOf(answers({ '6': 'MIXED' })), ['question-6']],
    ['question 8 not known', codesOf(answers({ '8': 'NOT_KNOWN' })), ['question-8']],
    ['question 10 negative', codesOf(answers({ '10': 'NEGATIVE' })), ['any-negative', 'question-10']],
    [
      'questions 6, 8 and 10 positive',
      codesOf(answers({ '6': 'POSITIVE', '8': 'POSITIVE', '10': 'POSITIVE' })),
      [],
    ],
    ['a cold spot', codesOf({}, { coldSpotsTouched: [coldSpot('Darlaston South')] }), ['touches-cold-spot']],
    ['raised tension', codesOf({}, { tension: 'RAISED' }), ['raised-tension']],
    ['calm bands', codesOf({}, { tension: 'NOT_RAISED' }), []],
    ['250 homes pass', codesOf(facts({ homes: 250 })), []],
    ['251 homes', codesOf(facts({ homes: 251 })), ['many-homes']],
    ['1 ha of public land passes', codesOf(facts({ publicLandHectares: 1 })), []],
    ['1.01 ha of public land', codesOf(facts({ publicLandHectares: 1.01 })), ['public-land']],
    ['5,000 people pass', codesOf({}, { peopleInCatchment: 5_000 }), []],
    ['5,010 people', codesOf({}, { peopleInCatchment: 5_010 }), ['people-in-catchment']],
    ['no place named as lost', codesOf(facts({ venuesLost: [] })), []],
    ['a meeting place lost', codesOf(facts({ venuesLost: ['hall-1'] })), ['meeting-place-lost']],
    ['somebody asks', codesOf({}, {}, [request]), ['asked-for']],
  ])('%s', (_, found, codes) => {
    expect(found).toEqual([codes.length > 0 ? 'DETAIL' : 'CLOSE', ...codes]);
  });

  it('takes a meeting place inside the site as lost until somebody says what becomes of it', () => {
    const inside = { meetingPlacesAtRisk: [{ id: 'hall-1', name: 'Made-up Hall' }] };
    const { triggers, missing } = screen(quietContent, [], { ...quietEvidence, ...inside });
    expect(triggers.map(({ sentence }) => told(sentence))).toEqual([
      'Made-up Hall stands inside the site, and nobody has said what becomes of it.',
    ]);
    expect(missing.map(({ field, reason }) => ({ field, reason: told(reason) }))).toEqual([
      {
        field: 'placeFates.hall-1',
        reason: 'Say what becomes of Made-up Hall, inside the site: kept, lost, moved, or not known yet.',
      },
    ]);
  });

  it('judges a small loss as the third where two schemes near here took places before it', () => {
    const content = { ...quietContent, facts: { ...plainFacts, venuesLost: ['hall-1'] } };
    const sentenceAs = (takesPlaceAs: number) =>
      sentencesOf(screen(content, [], { ...quietEvidence, takesPlaceAs }))[0];
    expect(sentenceAs(3)).toBe(
      'It takes 1 meeting place: hall-1. It is the third scheme near here that takes one: read them together.',
    );
    expect(sentenceAs(1)).toBe('It takes 1 meeting place: hall-1.');
  });

  it('counts the place that the option put forward closes, under its name', () => {
    const option = { id: 'a', name: 'As put forward', site: madeUpSite, closes: ['hall-1'], opens: [] };
    const { triggers } = screen({ ...quietContent, options: [option] }, [], {
      ...quietEvidence,
      meetingPlacesAtRisk: [{ id: 'hall-1', name: 'Made-up Hall' }],
    });
    expect(sentencesOf({ triggers })[0]).toBe('It takes 1 meeting place: Made-up Hall.');
  });

  it('names in a sentence what met a trigger', () => {
    const sentences = screen(
      {
        ...quietContent,
        ...facts({ homes: 1_251 }),
        ...answers({ '1': 'NEGATIVE', '2': 'NEGATIVE', '6': 'MIXED' }),
      },
      [request],
      { ...quietEvidence, coldSpotsTouched: [coldSpot('Bloxwich East'), coldSpot('Bloxwich West')] },
    ).triggers.map(({ sentence }) => told(sentence));
    expect(sentences).toEqual([
      'Questions 1 and 2 are answered negative: one is enough.',
      'Question 6 is mixed: only positive or neutral would let it pass.',
      'The site touches a cold spot: Bloxwich East and Bloxwich West.',
      'The scheme has 1,251 homes: more than 250.',
      'A residents’ group asked for level 2 on 20 November 2026.',
    ]);
  });

  it('is incomplete while a question is unanswered, whatever else is met', () => {
    const { '7': _, ...nine } = screened('NEUTRAL', { '1': 'NEGATIVE' }) as Record<string, never>;
    const found = screen({ ...quietContent, screening: nine }, [], quietEvidence);
    expect(found.recommendation).toBe('INCOMPLETE');
    expect(found.unanswered).toEqual(['7']);
    expect(found.missing.map(({ field }) => field)).toEqual(['screening.7']);
    expect(found.triggers.map(({ code }) => code)).toEqual(['any-negative']);
  });

  it.each<[string, Partial<AssessmentContent>, string]>([
    ['no kind', { facts: { ...plainFacts, kind: undefined } as never }, 'facts.kind'],
    ['no number of homes', { facts: { ...plainFacts, homes: undefined } as never }, 'facts.homes'],
    ['no site', { site: undefined } as never, 'site'],
    ['no evidence', { evidence: [] }, 'evidence'],
    [
      'a site that moved on',
      { site: { ...madeUpSite, geometry: { type: 'Polygon', coordinates: [] } } },
      'evidence',
    ],
    [
      'no sentence',
      {
        screening: {
          ...screened('NEUTRAL'),
          '4': { value: 'NEUTRAL', sentence: ' ', evidence: [] },
        } as never,
      },
      'screening.4.sentence',
    ],
  ])('is incomplete with %s', (_, changed, field) => {
    const found = screen({ ...quietContent, ...changed }, [], quietEvidence);
    expect([found.recommendation, found.missing.map((each) => each.field)]).toEqual(['INCOMPLETE', [field]]);
  });

  it('says that a band of tension is not held instead of taking it as calm', () => {
    expect(screen(quietContent, [], quietEvidence).notes.map((note) => told(note))).toEqual([
      'No band of tension is held for the localities touched, so that it is not counted: judge it in question 10.',
    ]);
  });

  it('names the distance within which people were counted, and is judged by the rules that counted so', () => {
    const within = (catchmentMetres: number) => {
      const { triggers, method } = screen(quietContent, [], {
        ...quietEvidence,
        peopleInCatchment: 5_010,
        catchmentMetres,
      });
      return [method, ...triggers.map(({ sentence }) => told(sentence))];
    };
    expect(within(800)).toEqual([
      '2026.1',
      '5,010 residents live within 800 m of the site: more than 5,000.',
    ]);
    expect(within(400)).toEqual([
      '2026.2',
      '5,010 residents live within 400 m of the site: more than 5,000.',
    ]);
  });

  it('shows no total', () => {
    expect(Object.keys(everything)).toEqual(['screen']);
    expect(
      Object.values(screen(quietContent, [], quietEvidence)).filter((value) => typeof value === 'number'),
    ).toEqual([]);
  });
});
