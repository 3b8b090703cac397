import { afterEach, describe, expect, it } from 'vitest';
import { InvalidInput, TooCostly, Unavailable } from '../../../domain/errors/errors.ts';
import type { Boundary } from '../../../domain/geography/measures.ts';
import { type AskedBy, type MeasuringLimits, MeasuringWorker } from './measuring-worker.ts';

const workers: MeasuringWorker[] = [];
const worker = (limits: Partial<MeasuringLimits> = {}) => {
  const made = new MeasuringWorker(limits);
  workers.push(made);
  return made;
};
/** One whose tasks are what a test says. */
const madeUp = (limits: Partial<MeasuringLimits> = {}) => {
  const made = worker({ entry: new URL('./testing/never-done.ts', import.meta.url), ...limits });
  return (input: string, corners = 4, askedBy: AskedBy = 'EVERYONE') =>
    made.run('readSite', input as never, corners, askedBy) as Promise<unknown>;
};
afterEach(async () => {
  await Promise.all(workers.splice(0).map((each) => each.stop()));
});

const square = (east: number, north: number): Boundary => ({
  type: 'Polygon',
  coordinates: [
    [
      [-1.98 + east, 52.58 + north],
      [-1.97 + east, 52.58 + north],
      [-1.97 + east, 52.59 + north],
      [-1.98 + east, 52.59 + north],
      [-1.98 + east, 52.58 + north],
    ],
  ],
});

describe('the thread that measures', () => {
  it('reads a site by the rules of the domain', async () => {
    const reads = worker({ mostMilliseconds: 30_000 });
    const site = await reads.run(
      'readSite',
      { input: { drawn: square(0, 0) }, borough: square(0, 0), wards: [], field: 'site' },
      5,
    );
    expect(site.areaSquareMetres / 10_000).toBeCloseTo(75.4, 0);
    expect(site.shareOutsideBorough).toBe(0);
  });

  it('refuses a wrong site with the field and the reason, and goes on', async () => {
    // Beginning the thread takes longer than a visitor would wait where the tests keep both cores busy.
    const reads = worker({ mostMilliseconds: 30_000, longestWaitMilliseconds: 30_000 });
    const far = reads.run(
      'readSite',
      { input: { drawn: square(1, 1) }, borough: square(0, 0), wards: [], field: 'input.site' },
      5,
    );
    const near = reads.run(
      'readSite',
      { input: { drawn: square(0, 0) }, borough: square(0, 0), wards: [], field: 'site' },
      5,
    );
    const refusal = await far.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInput);
    expect(refusal).toMatchObject({ field: 'input.site', reason: expect.stringContaining('outside') });
    expect((await near).areaSquareMetres).toBeGreaterThan(0);
  });

  it('is ended when it takes too long: that task is refused by its corners, the others are done', async () => {
    const run = madeUp({ mostMilliseconds: 60 });
    const held = run('HOLD', 1_990);
    const after = run('next');
    const refusal = await held.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooCostly);
    expect(refusal).toMatchObject({ limit: 60, message: expect.stringContaining('a site of 1,990 corners') });
    expect(String(refusal)).toContain('Simplify its outline');
    expect(await after).toBe('next');
  });

  it('ends before the process does when it takes too much memory', async () => {
    const run = madeUp({ mostMegabytes: 40 });
    const refusal = await run('EAT', 2_000).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TooCostly);
    expect(await run('next')).toBe('next');
  });

  it('does tasks one after the other, and refuses what would wait too long', async () => {
    const run = madeUp({ mostMilliseconds: 60, mostWaiting: 2 });
    const held = run('HOLD');
    const [first, second, third] = [run('first'), run('second'), run('third')];
    await expect(third).rejects.toBeInstanceOf(Unavailable);
    await expect(held).rejects.toBeInstanceOf(TooCostly);
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
    const late = madeUp({ mostMilliseconds: 60, longestWaitMilliseconds: 10 });
    const before = late('HOLD');
    await expect(late('too late')).rejects.toBeInstanceOf(Unavailable);
    await expect(before).rejects.toBeInstanceOf(TooCostly);
    expect(await late('again')).toBe('again');
  });

  it('does what officers ask before whatever everyone else asked, however much of that waits', async () => {
    const run = madeUp({ mostMilliseconds: 60, mostWaiting: 2 });
    const done: unknown[] = [];
    const noted = (task: Promise<unknown>) => task.then((result) => done.push(result));
    const held = run('HOLD');
    const waiting = [noted(run('public one')), noted(run('public two'))];
    await expect(run('public three')).rejects.toBeInstanceOf(Unavailable);
    const officers = [noted(run('officer one', 4, 'OFFICERS')), noted(run('officer two', 4, 'OFFICERS'))];
    await expect(held).rejects.toBeInstanceOf(TooCostly);
    await Promise.all([...waiting, ...officers]);
    expect(done).toEqual(['officer one', 'officer two', 'public one', 'public two']);
  });

  it('says that it failed where it cannot be begun', async () => {
    const none = worker({ entry: new URL('./no-such-file.ts', import.meta.url) });
    await expect(none.run('readSite', {} as never, 4)).rejects.toThrow(/no-such-file/);
  });
});
