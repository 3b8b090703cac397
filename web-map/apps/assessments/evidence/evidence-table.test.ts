import { describe, expect, it } from 'vitest';
import { isNumber, isNumberColumn, type Row, tablesOf } from './evidence-table.ts';

const words = { about: 'About', value: 'Says', group: 'Group' };
const row = (key: string, about: string, facts: Readonly<Record<string, string>>): Row => ({
  key,
  about,
  facts: Object.entries(facts).map(([name, value]) => ({ name, value })),
});

describe('an item of evidence as a table', () => {
  it('has a column for each fact, in the order in which they first come, and empty cells where nothing is said', () => {
    const rows = [
      row('a', 'Library', { distance: '147 m', status: 'open' }),
      row('b', 'Hall', { status: 'not known', 'at risk': 'yes' }),
    ];
    const [table] = tablesOf({ id: 'venues', title: 'Places to meet', rows }, words);
    expect(table?.columns).toEqual(['Distance', 'Status', 'At risk']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['147 m', 'open', ''],
      ['', 'not known', 'yes'],
    ]);
  });

  it('lays a profile near, in the locality and in the borough side by side, a table a theme', () => {
    const rows = [
      row('RELIGION', 'Near the site, by religion', { Muslim: '19 %' }),
      row('RELIGION west', 'West, by religion', { Muslim: '6 %', Sikh: '8 %' }),
      row('TENURE', 'Near the site, by tenure', { Owned: '40 %' }),
    ];
    const tables = tablesOf({ id: 'profile', title: 'Who lives near', rows }, words);
    expect(tables.map(({ caption }) => caption)).toEqual(['By religion', 'By tenure']);
    expect(tables[0]?.columns).toEqual(['Near the site', 'West']);
    expect(tables[0]?.rows.map(({ about, cells }) => [about, ...cells])).toEqual([
      ['Muslim', '19 %', '6 %'],
      ['Sikh', '', '8 %'],
    ]);
  });

  it('sets a column to its end where it holds numbers alone', () => {
    expect(['about 3,650', '36 %', '-4', '46 m', '0.5561'].every(isNumber)).toBe(true);
    expect(['open', '2007/08', '2021-03-21', ''].some(isNumber)).toBe(false);
    const rows = [row('a', 'A', { share: '36 %', note: 'x' }), row('b', 'B', { note: '2' })];
    const [table] = tablesOf({ id: 'schemeShares', title: 'Shares', rows }, words);
    expect(table && [isNumberColumn(table, 0), isNumberColumn(table, 1)]).toEqual([true, false]);
  });
});
