import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import { canonicalText } from '../model/content-hash.ts';
import type { EvidenceInputs, EvidenceStops } from './evidence-inputs.ts';
import { itemIdsOf } from './evidence-pack.ts';
import { itemRows } from './evidence-rows.ts';
import { packMethod } from './evidence-rules.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { nearbyInputs } from './nearby-inputs.ts';
import { place, rectangle, withHole } from './testing/made-up-shapes.ts';
import { readable } from './testing/readable.ts';
import { workedInputs } from './testing/worked-scheme.ts';

const list = { title: 'Made-up list', date: '2026-07-24' };
const stop = (code: string, east: number, north: number, more = {}) => ({
  code,
  name: `Stop ${code}`,
  position: place(east, north),
  ...more,
});
const inputsWith = (stops: EvidenceStops['stops'], more: Partial<EvidenceInputs> = {}) =>
  workedInputs({ packMethod, stops: { list, stops }, ...more });
const itemOf = (inputs: EvidenceInputs) => {
  const item = makeEvidencePack(inputs).items.busStops;
  if (!item) throw new Error('These rules have the item.');
  return item;
};
const saidOf = (inputs: EvidenceInputs) =>
  itemRows(readable(inputs), 'busStops').flatMap(({ about, facts }) => [
    told(about),
    ...facts.map(({ name, value }) => `${name ? told(name) : ''} ${told(value)}`),
  ]);

// The site of the worked example is the square from 0 to 200 m; its eastern side lies at 200 m.
describe('the bus stops near a site', () => {
  it('are those within 400 m of its boundary: one on the near side of that counts, one beyond does not', () => {
    const { values } = itemOf(inputsWith([stop('in', 599.9, 100), stop('out', 600.1, 100)]));
    expect(values).toEqual({
      status: 'HELD',
      withinMetres: 400,
      count: 1,
      atLeast: false,
      nearest: { code: 'in', name: 'Stop in', distanceMetres: 400 },
      list,
    });
    // From a corner too: 300 east and 264.6 north of it are 400.01 m away, 264.5 are 399.9.
    expect(itemOf(inputsWith([stop('a', 500, 464.6)])).values).toMatchObject({ count: 0 });
    expect(itemOf(inputsWith([stop('a', 500, 464.4)])).values).toMatchObject({ count: 1 });
  });

  it('are measured to the outline, and not to the middle: in a hole to its rim, inside they are at 0 m', () => {
    const scheme = { site: withHole([0, 0, 1000, 1000], [100, 100, 900, 900]) };
    const { values } = itemOf(inputsWith([stop('hole', 500, 200), stop('deep', 500, 500)], { scheme }));
    expect(values).toMatchObject({ count: 2, nearest: { code: 'hole', distanceMetres: 100 } });
    const wide = { site: withHole([0, 0, 2000, 2000], [100, 100, 1900, 1900]) };
    // The middle of this hole is 900 m from every side of it.
    expect(itemOf(inputsWith([stop('far', 1000, 1000)], { scheme: wide })).values).toMatchObject({
      count: 0,
    });
    expect(itemOf(inputsWith([stop('in', 50, 50)])).values).toMatchObject({
      nearest: { code: 'in', distanceMetres: 0 },
    });
  });

  it('name of several as near that of the lowest code, with which of that name it is', () => {
    const stops = [stop('b', 300, 100), stop('a', 300, 50, { indicator: 'opposite' })];
    expect(saidOf(inputsWith(stops))).toEqual([
      'Bus stops within 400 m',
      'stops 2',
      'nearest Stop a, opposite',
      'distance 100 m',
    ]);
  });

  it('say that there is none within 400 m, and never that there are no buses', () => {
    const inputs = inputsWith([stop('far', 900, 100)]);
    expect(saidOf(inputs)).toEqual(['Bus stops within 400 m', 'stops none within 400 m']);
    const { values, notes } = itemOf(inputs);
    expect(values).not.toHaveProperty('nearest');
    expect(notes.join(' ')).toContain('not which buses call there, how often');
    expect(JSON.stringify(itemOf(inputs))).not.toMatch(/no buse?s/i);
  });

  it('are of a dated list that says nothing of services, and the gaps say so', () => {
    const { notes, licences } = itemOf(inputsWith([stop('a', 300, 100)]));
    expect(notes[1]).toContain('by the list of 24 July 2026');
    expect(licences).toEqual([]);
    const line = { ...workedInputs().licences, stops: 'A licence' };
    expect(itemOf(inputsWith([], { licences: line })).licences).toEqual(['A licence']);
    const { gaps } = makeEvidencePack(inputsWith([])).items;
    expect(gaps.values.gaps.map(({ sentence }) => sentence)).toContain(
      'Not held: which buses call at stops, and how often.',
    );
    const undated = { stops: { list: { title: 'Another', date: '2026-07' }, stops: [] } };
    expect(itemOf(workedInputs({ packMethod, ...undated })).notes[1]).toContain('by a list without a day');
  });

  it('may be more where ground within 400 m lies in no ward', () => {
    // The wards of the worked example end 2,000 m west of the corner.
    const at = (west: number) => ({ scheme: { site: rectangle(west, 0, west + 100, 100) } });
    const stops = [stop('a', -1550, 50)];
    expect(itemOf(inputsWith(stops, at(-1599))).values).toMatchObject({ count: 1, atLeast: false });
    expect(itemOf(inputsWith(stops, at(-1601))).values).toMatchObject({ count: 1, atLeast: true });
    expect(saidOf(inputsWith(stops, at(-1601)))[1]).toBe('stops at least 1');
    expect(saidOf(inputsWith([], at(-1601)))[1]).toBe('stops none within 400 m');
    expect(itemOf(inputsWith([], at(-1601))).notes.at(-1)).toMatch(/beyond the borough.*there may be more/);
  });

  it('are not known where no list is held, which is not none', () => {
    const item = itemOf(workedInputs({ packMethod }));
    expect(item.values).toEqual({ status: 'NOT_HELD', withinMetres: 400 });
    expect(item.notes.join(' ')).toContain('not to say that there are none');
    expect(saidOf(workedInputs({ packMethod }))).toEqual(['Bus stops within 400 m', 'stops not known']);
  });

  it('are in no pack of earlier rules, whose bytes stay what they were', () => {
    const earlier = workedInputs({ packMethod: 'evidence-1.2.0' });
    const pack = makeEvidencePack(earlier);
    expect(itemIdsOf(pack)).not.toContain('busStops');
    expect(canonicalText(pack)).not.toMatch(/bus stop|which buses/i);
    expect(itemRows(readable(earlier), 'busStops')).toEqual([]);
  });

  it('are the same from inputs narrowed to what is near, in any order', () => {
    const stops = fc.array(
      fc.record({ east: fc.integer({ min: -900, max: 1100 }), north: fc.integer({ min: -900, max: 1100 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(stops, (places) => {
        const all = places.map(({ east, north }, order) => stop(`${order}`, east, north));
        const { values } = itemOf(inputsWith(all));
        expect(itemOf(nearbyInputs(inputsWith(all.toReversed()))).values).toEqual(values);
        // By hand: how far a place lies from the square, along each axis.
        const off = (at: number): number => Math.max(0, -at, at - 200);
        const near = places.filter(({ east, north }) => Math.hypot(off(east), off(north)) < 399.9);
        const nearly = places.filter(({ east, north }) => Math.hypot(off(east), off(north)) < 400.1);
        const count = values.status === 'HELD' ? values.count : -1;
        expect(count).toBeGreaterThanOrEqual(near.length);
        expect(count).toBeLessThanOrEqual(nearly.length);
      }),
      { seed: 20261129, numRuns: 20 },
    );
  });
});
