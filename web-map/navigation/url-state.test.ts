import { describe, expect, it } from 'vitest';
import { formatUrlState, parseUrlState, startState, type UrlState } from './url-state.ts';

describe('the state of the page in its address', () => {
  it('opens the start view for an empty address', () => {
    expect(parseUrlState('')).toEqual(startState);
    expect(formatUrlState(startState)).toBe('/');
  });

  it('comes back the same after a round trip', () => {
    const states: UrlState[] = [
      { view: 'table', level: 'locality', subject: { of: 'area', code: 'north' }, sort: '-blau' },
      { view: 'map', level: 'ward', subject: { of: 'venue', id: 'lib-1' }, kinds: ['library', 'park'] },
      { ...startState, view: 'places', q: 'St Matthew’s & café, 50%', kinds: [] },
      { ...startState, tool: 'what-if', whatIf: 'reach:50;add:library@-1.93,52.65' },
      {
        view: 'table',
        level: 'ward',
        subject: { of: 'area', code: 'E05001308' },
        tool: 'reach',
        of: 'welcome',
        asOf: '2016-06-01',
        sites: '3',
        within: 'north',
      },
      { ...startState, level: 'lsoa', layer: 'imd-2025-score', period: '2025', show: 'clusters' },
      { view: 'figures', level: 'ward', subject: { of: 'indicator', id: 'nis-get-on-well', year: '2023' } },
      { ...startState, rings: 'off' },
      { ...startState, subject: { of: 'postcode', postcode: 'WS1 1TP' } },
      { ...startState, subject: { of: 'label', code: 'low-not_known' } },
      { ...startState, subject: { of: 'venues', ids: ['lib-1', 'pow-2'] } },
      { ...startState, subject: { of: 'project', id: 'chat' } },
    ];
    for (const state of states)
      expect(parseUrlState(new URL(formatUrlState(state), 'http://a').search)).toEqual(state);
  });

  it('writes a what-if so that a person can read it', () => {
    const state: UrlState = { ...startState, whatIf: 'reach:50;add:library@-1.93,52.65' };
    expect(formatUrlState(state)).toBe('/?whatIf=reach:50;add:library@-1.93,52.65');
  });

  it('tells "no kinds" from "the usual kinds"', () => {
    expect(parseUrlState('?kinds=').kinds).toEqual([]);
    expect(parseUrlState('').kinds).toBeUndefined();
  });

  it('passes over names and values it does not know', () => {
    expect(parseUrlState('?view=globe&level=street&utm_source=mail&area=%20')).toEqual(startState);
  });

  it('cuts off over-long words instead of carrying them along', () => {
    expect(parseUrlState(`?q=${'x'.repeat(5000)}`).q).toHaveLength(200);
  });
});
