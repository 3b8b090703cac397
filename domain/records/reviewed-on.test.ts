import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { RegisterReview } from './dataset.ts';
import { reviewedOn, reviewOf } from './reviewed-on.ts';

const west = { code: 'E05001308' as AreaCode };
const east = { code: 'E05001307' as AreaCode };
const north = 'north' as AreaCode;
const borough = 'walsall' as AreaCode;
const today = '2026-11-29' as CalendarDate;
const said = (area: string, on: string, more: Partial<RegisterReview> = {}): RegisterReview => ({
  register: 'venues',
  area: area as AreaCode,
  reviewedOn: on as CalendarDate,
  reviewer: 'Made-up reviewer',
  ...more,
});
const not = { isIncomplete: true } as const;
const parameters = { reviewMaxAgeMonths: 12 };
const common = { parameters, asOf: today };
const ward = (reviews: readonly RegisterReview[], of = west, asOf = today) =>
  reviewedOn('venues', { ...common, area: of, areas: [of], within: [north, borough], reviews, asOf });
const locality = (reviews: readonly RegisterReview[]) =>
  reviewedOn('venues', {
    ...common,
    area: { code: north },
    areas: [west, east],
    within: [borough],
    reviews,
  });

describe('a word that a register is not complete', () => {
  const complete = said('north', '2026-03-01');
  const denied = [complete, said(west.code, '2026-05-01', not)];

  it('ends the review of a locality for its own ward and for the whole, and not for the other wards', () => {
    expect(ward(denied)).toBeUndefined();
    expect(locality(denied)).toBeUndefined();
    expect(ward(denied, east)).toBe('2026-03-01');
  });

  it('says nothing of the day before, of another register, and of an older state of things', () => {
    expect(ward(denied, west, '2026-04-30' as CalendarDate)).toBe('2026-03-01');
    expect(ward([complete, said(west.code, '2026-05-01', { ...not, register: 'projects' })])).toBe(
      '2026-03-01',
    );
    expect(ward([complete, said(west.code, '2026-02-01', not)])).toBe('2026-03-01');
  });

  it('is answered by a later review of the ward', () => {
    const answered = [...denied, said(west.code, '2026-06-01')];
    expect(ward(answered)).toBe('2026-06-01');
    expect(locality(answered)).toBeUndefined();
    expect(locality([...answered, said(east.code, '2026-07-01')])).toBe('2026-06-01');
  });

  it('about a locality leaves the review of one of its wards', () => {
    expect(ward([said(west.code, '2026-03-01'), said('north', '2026-05-01', not)])).toBe('2026-03-01');
  });
});

describe('records that a review settles', () => {
  const settled = (reviews: readonly RegisterReview[], area = { code: north }, areas = [west, east]) => [
    ...(reviewOf('venues', { ...common, area, areas, within: [borough], reviews })?.settled ?? []),
  ];

  it('are those of the newest review alone', () => {
    const before = said(west.code, '2026-03-01', { settled: ['hall', 'club'] });
    const after = said(west.code, '2026-06-01', { settled: ['hall'] });
    expect(settled([before, after], west, [west])).toEqual(['hall']);
    expect(settled([said(west.code, '2026-03-01')], west, [west])).toEqual([]);
  });

  it('are settled for a locality of reviewed wards where every ward says so; a place lies in one of them', () => {
    const ofWest = said(west.code, '2026-03-01', { settled: ['hall', 'club'] });
    const ofEast = said(east.code, '2026-06-01', { settled: ['club', 'park'] });
    expect(settled([ofWest, ofEast]).sort()).toEqual(['club', 'hall', 'park']);
    const projects = [ofWest, ofEast].map((each) => ({ ...each, register: 'projects' as const }));
    const ofAll = reviewOf('projects', {
      ...common,
      area: { code: north },
      areas: [west, east],
      within: [borough],
      reviews: projects,
    });
    expect([...(ofAll?.settled ?? [])]).toEqual(['club']);
    expect(settled([ofWest])).toEqual([]);
  });
});
