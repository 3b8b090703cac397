import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facts } from '../../../locales/generated/facts/en.ts';
import type { AreaCode } from '../../geography/area.ts';
import { translator } from '../../messages/translator.ts';
import { type CalendarDate, daysAfter } from '../../provenance/calendar-date.ts';
import type { Observation } from '../../records/indicator.ts';
import { assetLoan } from '../kinds/asset-loan.ts';
import { keptKinds } from '../kinds/kept-kinds.ts';
import { pledge } from '../kinds/pledge.ts';
import type { PublicStanding } from '../life/kept-entry.ts';
import { countedInDocuments, namedOfCounted } from './counted-in-documents.ts';
import { awaitedDay, healthOf } from './register-health.ts';
import { registerName } from './register-name.ts';

const today = '2026-11-29' as CalendarDate;
const standing = (approved: string, confirmed?: string, content = {}): PublicStanding => ({
  content,
  withheld: [],
  approved: { at: `${approved}T12:00:00Z`, role: 'DIRECTOR' },
  ...(confirmed ? { confirmed: { at: `${confirmed}T12:00:00Z`, role: 'COHESION_OFFICER' } } : {}),
});

it('counts what stands, is past its time, never confirmed, and soon to be confirmed, by the day', () => {
  const records = [
    standing('2026-11-01'),
    // Six months later is yesterday, today and thirty days from now, and a day beyond that.
    standing('2026-05-28'),
    standing('2025-05-28', '2026-05-28'),
    standing('2026-05-29'),
    standing('2026-06-29'),
    standing('2026-06-30'),
  ];
  expect(healthOf(pledge, records, today)).toEqual({
    standing: 6,
    pastTheirTime: 2,
    neverConfirmed: 1,
    dueSoon: 2,
    awaited: 0,
    oldestWord: '2026-05-28T12:00:00Z',
  });
  expect(healthOf(pledge, [], today)).toEqual({
    standing: 0,
    pastTheirTime: 0,
    neverConfirmed: 0,
    dueSoon: 0,
    awaited: 0,
  });
});

it('waits for a loan until it is back, from thirty days before', () => {
  const loan = (dueBack: string, more = {}) => standing('2026-11-01', undefined, { dueBack, ...more });
  expect(awaitedDay(assetLoan, loan('2026-12-01'))).toBe('2026-12-01');
  expect(awaitedDay(assetLoan, loan('2026-12-01', { returnedOn: '2026-11-20' }))).toBeUndefined();
  const loans = [
    loan('2026-11-01'),
    loan('2026-12-29'),
    loan('2026-12-30'),
    loan('2026-11-01', { returnedOn: today }),
  ];
  expect(healthOf(assetLoan, loans, today).awaited).toBe(2);
});

it('never counts more past or soon than stand, whatever the days', () => {
  const day = fc.integer({ min: -900, max: 0 }).map((days) => daysAfter(today, days));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.option(day, { nil: undefined }))), (days) => {
      const health = healthOf(
        pledge,
        days.map(([a, c]) => standing(a, c)),
        today,
      );
      expect(health.pastTheirTime + health.dueSoon).toBeLessThanOrEqual(health.standing);
      expect(health.neverConfirmed).toBeLessThanOrEqual(health.pastTheirTime);
    }),
  );
});

const figure = (level: 'BOROUGH' | 'LOCALITY', code: string, value: number, more = {}): Observation => ({
  indicator: 'pack-distributed',
  area: { level, code: code as AreaCode, name: code },
  kind: 'ACTUAL',
  breakdown: [],
  value,
  status: 'FINAL',
  unit: 'packs',
  source: { title: 'Made-up' },
  ...more,
});

it('takes the count that is told by locality, and never one with "over" or a target', () => {
  const lockdown = { period: 'lockdown' };
  const counted = countedInDocuments('pack-distributed', [
    figure('BOROUGH', 'E08000030', 30, { kind: 'TARGET' }),
    figure('BOROUGH', 'E08000030', 482, lockdown),
    figure('LOCALITY', 'north', 106, lockdown),
    figure('LOCALITY', 'south', 325, lockdown),
    figure('BOROUGH', 'E08000030', 600, { qualifier: 'over' }),
  ]);
  expect(counted?.value).toBe(482);
  expect([...(counted?.byLocality ?? [])]).toEqual([
    ['north', 106],
    ['south', 325],
  ]);
  expect(countedInDocuments('pack-distributed', [])).toBeUndefined();
});

it('gives bounds for what is counted and not named, never below nothing', () => {
  expect(namedOfCounted(3, 86, 0)).toEqual({ named: 3, counted: 86, notNamedFrom: 83, notNamedTo: 83 });
  expect(namedOfCounted(2, 10, 30)).toMatchObject({ notNamedFrom: 8, notNamedTo: 38 });
  expect(namedOfCounted(12, 10, 1)).toMatchObject({ notNamedFrom: 0, notNamedTo: 0 });
});

it('has a name for the register of every kind', () => {
  const { t } = translator('en', [facts]);
  expect(new Set(keptKinds.map((kind) => t(registerName(kind)))).size).toBe(keptKinds.length);
});
