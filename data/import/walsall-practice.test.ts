import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaCode } from '../../domain/geography/area.ts';
import { type PracticeOn, practiceOn } from '../../domain/practice-on-record/practice-input.ts';
import { practiceOfArea } from '../../domain/practice-on-record/practice-of-area.ts';
import { practiceExchanges, practicePlaces } from '../../domain/practice-on-record/practice-places.ts';
import { practiceSpread } from '../../domain/practice-on-record/practice-spread.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { BrokenFolder } from './testing/broken-folder.ts';
import { walsallData } from './testing/walsall.ts';

let walsall: Dataset;
let folder: BrokenFolder;
let practice: PracticeOn;
beforeAll(async () => {
  [walsall, folder] = await Promise.all([walsallData(), BrokenFolder.create()]);
  const areas = walsall.areas.filter(({ edition }) => edition === '2004');
  practice = practiceOn(
    { evidence: walsall.practiceEvidence, labels: walsall.documentLabels, areas },
    '2026-11-22' as CalendarDate,
  );
});
afterAll(() => folder.remove());

const ofArea = (code: string) => {
  const area = practice.areas.find((one) => one.code === (code as AreaCode));
  if (!area) throw new Error(`no area ${code}`);
  return practiceOfArea(area, practice);
};
const marks = () => practicePlaces(practice, walsall.venues).map(({ name, mark }) => [name, mark]);

describe('practice on record in Walsall', () => {
  test('marks the places of which the evaluation states something, and Caldmore alone twice', () => {
    expect(marks()).toEqual([
      ['Aldridge', 'RING'],
      ['Barr Beacon School', 'RING'],
      ['Blakenall', 'RING'],
      ['Bloxwich', 'RING'],
      ['Bloxwich Academy', 'RING'],
      ['Blue Coat Academy', 'RING'],
      ['Brownhills', 'RING'],
      ['Caldmore', 'DOUBLE_RING'],
      ['Darlaston', 'RING'],
      ['Grace Academy', 'RING'],
      ['Ormiston Shelfield Academy', 'RING'],
      ['Pelsall', 'RING'],
      ['Willenhall', 'RING'],
    ]);
    const lines = practiceExchanges(practicePlaces(practice, walsall.venues));
    expect(lines.map(({ from, to }) => [from.name, to.name])).toEqual([['Brownhills', 'Caldmore']]);
  });

  test('reaches every locality and eight wards that are known', () => {
    expect(practiceSpread(practice)).toEqual({
      places: 13,
      wards: 8,
      allWards: 20,
      localities: 4,
      allLocalities: 4,
    });
  });

  test('holds nothing of Streetly: a competition of pupils and a case study of one person are no practice there', () => {
    expect(ofArea('E05001318')).toMatchObject({ mark: 'NONE', items: [], inTown: [] });
  });

  test('counts nobody, and holds no coffee morning: to encourage women to come is no practice on record', () => {
    expect(walsall.practiceEvidence.filter(({ strength }) => strength === 'COUNTED')).toEqual([]);
    expect(walsall.practiceEvidence.filter(({ source }) => source.title.includes('Coffee'))).toEqual([]);
    expect(marks().flat()).not.toContain('Ryecroft Community Hub');
  });

  test('calls Brownhills and Pelsall cold spots on record, as documents did before 2022, and nobody a catalyst', () => {
    const called = practice.areas
      .filter(({ level }) => level === 'WARD')
      .flatMap(({ code }) => ofArea(code).called);
    expect(new Set(called.map(({ place, word, tense }) => `${place} ${word} ${tense}`))).toEqual(
      new Set(['Brownhills COLD_SPOT BEFORE', 'Pelsall COLD_SPOT BEFORE']),
    );
  });

  test('is read twice, each record by another than its reader', () => {
    const all = [...walsall.practiceEvidence, ...walsall.documentLabels];
    for (const { source } of all) expect(source.title).toMatch(/^Walsall for All evaluation report, /);
    const byOne = all.filter(({ checker }) => checker === undefined);
    expect(byOne.map(({ id }) => id)).toEqual([]);
    for (const { reader, checker } of all) expect(checker).not.toBe(reader);
  });

  test('says in whole sentences of its own what the source says', () => {
    for (const { sentence } of [...walsall.practiceEvidence, ...walsall.documentLabels]) {
      expect(sentence).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('a stated basis', () => {
  const faultsOf = async (from: string, to: string) => {
    const errors = await folder.errorsAfter({
      'practice-evidence.json': (text) => text.replace(from, () => to),
    });
    return errors.map(({ reason }) => reason);
  };

  test.each([
    [
      'POINT',
      '"area": "E05001313", "basis": "POINT"',
      '"area": "E05001301", "basis": "POINT"',
      /no point in the ward/,
    ],
    [
      'NAMED',
      '"area": "E05001312", "basis": "NAMED"',
      '"area": "E05001307", "basis": "NAMED"',
      /no source puts/,
    ],
    [
      'TOWN',
      '"place": "Willenhall", "area": "west"',
      '"place": "Willenhall", "area": "north"',
      /not every ward/,
    ],
    [
      'a town that is no town',
      '"place": "Willenhall", "area"',
      '"place": "Walsall", "area"',
      /not every ward/,
    ],
    ['a count of few people', '"strength": "STATED"', '"strength": "COUNTED", "people": 9', /fewer people/],
    [
      'a count without a number',
      '"strength": "STATED"',
      '"strength": "COUNTED"',
      /with the number of people/,
    ],
    [
      'a checker who is the reader',
      '"checker": "second reading by machine"',
      '"checker": "Cohesion Map project"',
      /another than the reader/,
    ],
    [
      'a venue that is not held',
      '"venue": "sch-136885"',
      '"venue": "no-such-school"',
      /is not in venues.csv/,
    ],
  ])('%s is refused where the records do not bear it out', async (_, from, to, reason) => {
    expect(await faultsOf(from, to)).toContainEqual(expect.stringMatching(reason));
  });
});
