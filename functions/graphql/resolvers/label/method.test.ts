import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

interface Run {
  readonly whatIf: string | null;
  readonly method: { id: string; version: string; parameters: { name: string; value: number }[] };
  readonly areas: { area: { name: string }; label: string; coldSpot: boolean; whatIf: string | null }[];
}
const runOf = async (args: string) => {
  const fields =
    'whatIf method { id version parameters { name value } } areas { area { name } label coldSpot whatIf }';
  const { data, errors, receipt } = await ask<{ classification: Run }>(
    api,
    `{ classification${args} { ${fields} } }`,
  );
  expect(errors).toEqual([]);
  return { run: data.classification, receipt };
};
const valueOfParameter = ({ method }: Run, wanted: string) =>
  method.parameters.find(({ name }) => name === wanted)?.value;

describe('the version of the method', () => {
  test('is the published one unless another is named, and run and receipt say which', async () => {
    const published = await runOf('');
    expect(published.run.method).toMatchObject({ id: 'cc-1.1.0', version: '1.1.0' });
    expect(valueOfParameter(published.run, 'reach')).toBe(30);
    const first = await runOf('(method: "cc-1.0.0")');
    expect(first.run.method).toMatchObject({ id: 'cc-1.0.0', version: '1.0.0' });
    expect(valueOfParameter(first.run, 'reach')).toBe(60);
    expect(first.receipt).toMatchObject({ methodVersion: 'cc-1.0.0' });
    expect(published.receipt).toMatchObject({ methodVersion: 'cc-1.1.0' });
  });

  test('run by name is no what-if, and a what-if on it is measured against it', async () => {
    const { run, receipt } = await runOf('(method: "cc-1.0.0")');
    expect(run.whatIf).toBeNull();
    expect(run.areas.filter(({ whatIf }) => whatIf !== null)).toEqual([]);
    expect(JSON.stringify(receipt?.notes)).not.toContain('what-if');
    const tried = await runOf('(method: "cc-1.0.0", whatIf: { parameters: [{ name: "reach", value: 50 }] })');
    expect(tried.run.whatIf).toContain('is 50 instead of 60');
    expect(tried.run.method.id).toMatch(/^cc-1\.1\.0~/);
  });

  test('named as published is the same answer as not named', async () => {
    expect((await runOf('(method: "cc-1.1.0")')).run).toEqual((await runOf('')).run);
  });

  test('changes no cold spot: a target is no threshold of diversity', async () => {
    const coldOf = (run: Run) => run.areas.filter(({ coldSpot }) => coldSpot).map(({ area }) => area.name);
    const [first, now] = await Promise.all([runOf('(method: "cc-1.0.0")'), runOf('')]);
    expect(coldOf(now.run)).toEqual(coldOf(first.run));
    expect(coldOf(now.run)).toHaveLength(6);
    expect(now.run.areas.map(({ label }) => label)).toEqual(first.run.areas.map(({ label }) => label));
  });

  test('tells what each of its targets asks of the borough', async () => {
    const targets = '{ classification { targets { test target inBorough inArea inBoroughAtFirst words } } }';
    type Asked = { test: string; target: number; inBorough: number; inBoroughAtFirst: number; words: string };
    const { data } = await ask<{ classification: { targets: Asked[] } }>(api, targets);
    expect(
      data.classification.targets.map(({ test, target, inBorough, inBoroughAtFirst }) => [
        test,
        target,
        inBorough,
        inBoroughAtFirst,
      ]),
    ).toEqual([
      ['placesToMeet', 3, 86, 86],
      ['activeProjects', 0.7, 20, 57],
      ['reach', 30, 85_234, 170_468],
      ['participation', 10, 2_842, 5_683],
      ['exchange', 1, 10, 10],
    ]);
  });

  test('is asked for at an area as well, and an unknown one is refused', async () => {
    const labels =
      '{ area(code: "E05001308") { classification(method: "cc-1.0.0") { practice { tests { key threshold } } } } }';
    type Tests = { area: { classification: { practice: { tests: { key: string; threshold: number }[] } } } };
    const { data } = await ask<Tests>(api, labels);
    expect(data.area.classification.practice.tests.map(({ threshold }) => threshold)).toEqual([
      3, 2, 60, 20, 1,
    ]);
    const { errors } = await ask(api, '{ classification(method: "cc-2.0.0") { asOf } }');
    expect(errors[0]?.message).toMatch(
      /^method: "cc-2.0.0" is no version .* Versions: cc-1.0.0, cc-1.1.0\.$/,
    );
  });
});
