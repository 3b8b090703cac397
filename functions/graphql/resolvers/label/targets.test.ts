import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

interface Target {
  readonly test: string;
  readonly needed: number;
  readonly neededAtFirst: number;
  readonly onRecord: number | null;
  readonly atLeast: boolean;
  readonly result: string;
  readonly resultAtFirst: string;
}
interface Run {
  readonly asOf: string;
  readonly method: string;
  readonly isCheck: boolean;
  readonly targets: readonly { test: string; inBorough: number; reason: string }[];
  readonly areas: readonly {
    area: { code: string; level: string };
    residents: number;
    tests: readonly Target[];
  }[];
}
const fields = `asOf method isCheck targets { test inBorough reason }
  areas { area { code level } residents tests { test needed neededAtFirst onRecord atLeast result resultAtFirst } }`;

interface Year {
  readonly year: string;
  readonly run: Run;
  readonly inputs: readonly { taken: boolean; words: string }[];
}

async function yearOf(args = '') {
  const query = `{ documentedYear${args} { year run { ${fields} } inputs { taken words } } }`;
  const { data, errors, receipt } = await ask<{ documentedYear: Year }>(api, query);
  expect(errors).toEqual([]);
  return { ...data.documentedYear, receipt, of: finder(data.documentedYear.run) };
}

async function runOf(asked: string) {
  const { data, errors } = await ask<{ run: Run }>(api, `{ run: ${asked} { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.run;
}

const finder = (run: Run) => (code: string, test: string) =>
  run.areas.find(({ area }) => area.code === code)?.tests.find((each) => each.test === test);

describe('targets', () => {
  test('ask of borough, localities and wards, and agree with the whole borough of the run of labels', async () => {
    const run = await runOf('targets');
    expect(run).toMatchObject({ asOf: '2026-11-22', method: 'cc-1.1.0', isCheck: false });
    expect(run.areas.map(({ area }) => area.level)).toEqual([
      'BOROUGH',
      ...Array<string>(4).fill('LOCALITY'),
      ...Array<string>(20).fill('WARD'),
    ]);
    for (const [index, { test, inBorough, reason }] of run.targets.entries()) {
      expect(run.areas[0]?.tests[index]).toMatchObject({ test, needed: inBorough });
      expect(reason).toMatch(/\.$/);
    }
  });

  test.each(['cc-1.0.0', 'cc-1.1.0'])(
    'are answered as the labels of %s answer their tests',
    async (method) => {
      const run = await runOf(`targets(method: "${method}")`);
      interface Labels {
        readonly areas: readonly {
          area: { code: string };
          practice: { tests: readonly { key: string; result: string; atLeast: boolean }[] };
        }[];
      }
      const list = 'areas { area { code } practice { tests { key result atLeast } } }';
      const { data } = await ask<{ wards: Labels; localities: Labels }>(
        api,
        `{ wards: classification(method: "${method}") { ${list} } localities: classification(level: LOCALITY, method: "${method}") { ${list} } }`,
      );
      const labelled = [...data.wards.areas, ...data.localities.areas];
      expect(labelled).toHaveLength(24);
      for (const { area, practice } of labelled) {
        const asked = run.areas.find((each) => each.area.code === area.code)?.tests;
        expect(asked?.map(({ test: key, result, atLeast }) => ({ key, result, atLeast }))).toEqual(
          practice.tests,
        );
      }
    },
  );

  test('are refused for a day before the census, as labels are, and for a version that is none', async () => {
    const early = await ask(api, '{ targets(asOf: "2020-02-29") { asOf } }');
    expect(early.errors[0]?.message).toContain('Earliest: 2021-01-01');
    const unknown = await ask(api, '{ documentedYear(method: "cc-9") { year } }');
    expect(unknown.errors[0]?.message).toContain('Versions: cc-1.0.0, cc-1.1.0.');
  });
});

describe('the documented year', () => {
  test('is a check that says what it took and what it did not know, on a receipt with its day', async () => {
    const { year, run, inputs, receipt } = await yearOf();
    expect(year).toBe('2019/20');
    expect(run).toMatchObject({ asOf: '2020-02-29', method: 'cc-1.1.0', isCheck: true });
    expect(receipt?.days).toContain('2020-02-29');
    const words = (taken: boolean) => inputs.filter((each) => each.taken === taken).map((each) => each.words);
    expect(words(true).join(' ')).toContain('14 projects of Walsall for All');
    expect(words(true).join(' ')).toContain('2 exchanges of practice have no date');
    expect(words(false).join(' ')).toContain('more than 15,000 direct beneficiaries');
  });

  test('reaches in every locality the target for projects of cc-1.1.0, and in none that of cc-1.0.0', async () => {
    const { of } = await yearOf();
    for (const code of ['north', 'south', 'east', 'west']) {
      expect(of(code, 'activeProjects')).toMatchObject({ result: 'PASS', resultAtFirst: 'NOT_KNOWN' });
    }
    expect(of('south', 'participation')).toMatchObject({ onRecord: 504, atLeast: true, result: 'NOT_KNOWN' });
    expect(of('south', 'exchange')).toMatchObject({ onRecord: 1, result: 'PASS' });
    expect(of('E08000030', 'placesToMeet')).toMatchObject({ onRecord: 16, atLeast: true });
    expect(of('E08000030', 'participation')).toMatchObject({ onRecord: 863, needed: 2842 });
    expect(of('north', 'reach')).toMatchObject({ onRecord: null, result: 'NOT_KNOWN' });
  });

  test('never says that a target was missed: nobody reviewed a register', async () => {
    for (const method of ['cc-1.0.0', 'cc-1.1.0']) {
      const { run } = await yearOf(`(method: "${method}")`);
      const results = run.areas.flatMap(({ tests }) => tests.map(({ result }) => result));
      expect(results).toHaveLength(125);
      expect(results).not.toContain('FAIL');
    }
  });
});
