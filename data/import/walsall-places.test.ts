import { beforeAll, describe, expect, test } from 'vitest';
import { isMeetingPlace } from '../../domain/place/meeting-places.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { walsallReading } from './testing/walsall.ts';

let walsall: Dataset;
let remarks: readonly string[];
beforeAll(async () => {
  ({ dataset: walsall, remarks } = await walsallReading());
});
const venue = (id: string) => walsall.venues.find((one) => one.id === id);

describe('GP practices', () => {
  test('there are 49, each with a point, its source and its day, and none is a place to meet', () => {
    const practices = walsall.venues.filter(({ kind }) => kind === 'gp-practice');
    expect(practices).toHaveLength(49);
    expect(practices.filter(({ position }) => !position)).toEqual([]);
    expect(practices.filter(isMeetingPlace)).toEqual([]);
    expect(venue('gp-m91004')).toMatchObject({
      name: "St Peter's Surgery",
      statusHistory: [{ status: 'OPEN', date: '2023-12-04' }],
      source: { publisher: 'NHS Organisation Data Service' },
    });
  });

  test('no place of one name and postcode stands twice', () => {
    const keys = walsall.venues
      .filter(({ postcode }) => postcode)
      .map(({ name, postcode }) => `${foldText(name)} ${postcode}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('warm spaces', () => {
  const warm = () => walsall.venues.filter(({ warmSpace }) => warmSpace);

  test('there are 16: seven join a record of the register, and nine are new', () => {
    expect(warm()).toHaveLength(16);
    expect(warm().filter(({ id }) => id.startsWith('warm-'))).toHaveLength(9);
    expect(venue('lib-aldridge-community-library')).toMatchObject({
      aliases: ['Aldridge Library'],
      formerIds: ['warm-aldridge-library'],
      position: { lon: -1.917299, lat: 52.603616 },
    });
    // The register had no point for these: the postcode that the directory gives is one.
    for (const id of ['pow-holy-ascension-church', 'pow-stan-ball-centre'])
      expect(venue(id), id).toMatchObject({ placeOfWelcome: true, precision: 'POSTCODE' });
  });

  test('an entry of an undated directory makes no place open, and of the new only a hall open to all a place to meet', () => {
    const added = warm().filter(({ id }) => id.startsWith('warm-'));
    expect(added.flatMap(({ statusHistory }) => statusHistory)).toEqual([]);
    expect(added.filter(isMeetingPlace).map(({ id }) => id)).toEqual(['warm-delves-community-hall']);
    expect(
      venue('faith-all-saints-darlaston') && isMeetingPlace(venue('faith-all-saints-darlaston') as never),
    ).toBe(false);
  });

  test('the point that two libraries share in the directory is told and used for neither', () => {
    expect(remarks.filter((remark) => remark.includes('is also the point of row'))).toHaveLength(2);
    expect(remarks.join()).toMatch(/row 14.*681 m from the postcode WS2 8DX/);
    const shared = walsall.venues.filter(({ position }) => position?.lon === -1.95952);
    expect(shared).toEqual([]);
  });

  test('hours that close before they open are kept as printed and apart', () => {
    const doubtful = warm().filter(({ warmSpace }) => warmSpace?.doubtfulSessions.length);
    expect(doubtful.map(({ id }) => id).sort()).toEqual([
      'lib-bloxwich-community-library',
      'lib-streetly-community-library',
      'warm-church-on-the-corner',
    ]);
  });
});

test('there are 1,487 bus stops in use, each once, and nothing else of the register of stops', () => {
  expect(walsall.stops).toHaveLength(1_487);
  expect(new Set(walsall.stops.map(({ code }) => code)).size).toBe(1_487);
  expect(walsall.venues.some(({ kind }) => kind.includes('stop'))).toBe(false);
});
