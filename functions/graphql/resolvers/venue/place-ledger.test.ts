import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedScheme } from '../../../pages/testing/published-scheme.ts';
import { type AssessmentOffice, assessmentOffice } from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

interface Row {
  readonly from: string;
  readonly to: string;
  readonly isOpen: boolean;
  readonly opening: number;
  readonly gained: number;
  readonly lost: number;
  readonly becameKnown: number;
  readonly noLongerKnown: number;
  readonly closing: number;
  readonly lostPlaces: readonly { readonly name: string }[];
}
interface Ledger {
  readonly placeLedger: {
    readonly to: string;
    readonly areas: readonly {
      readonly area: { readonly code: string; readonly level: string };
      readonly noDate: number;
      readonly noWard: number;
      readonly rows: readonly Row[];
    }[];
    readonly promised: readonly object[];
  };
}
const fields = `to areas { area { code level } noDate noWard rows { from to isOpen opening gained lost becameKnown
  noLongerKnown closing lostPlaces { name } } } promised { scheme kind name onRecord venue { id } }`;
async function ledgerOf(args = '') {
  const { data, errors } = await office.as<Ledger>('public', `{ placeLedger${args} { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.placeLedger;
}

describe('the balance of places to meet', () => {
  it('is of the borough and of each ward, and adds up for every ward and month of ten years', async () => {
    const { areas } = await ledgerOf('(span: MONTH, from: "2016-12-01")');
    expect(areas.map(({ area }) => area.level)).toEqual(['BOROUGH', ...Array<string>(20).fill('WARD')]);
    for (const { rows } of areas) {
      expect(rows.length).toBe(120);
      for (const [index, row] of rows.entries()) {
        expect(row.opening + row.gained - row.lost + row.becameKnown - row.noLongerKnown).toBe(row.closing);
        if (index > 0) expect(row.opening).toBe(rows[index - 1]?.closing);
      }
    }
    const [borough, ...wards] = areas;
    const inWards = wards.reduce((sum, { rows }) => sum + (rows.at(-1)?.closing ?? 0), 0);
    const last = borough?.rows.at(-1)?.closing ?? 0;
    expect(last - inWards).toBeGreaterThanOrEqual(0);
    expect(last - inWards).toBeLessThanOrEqual(borough?.noWard ?? 0);
  });

  it('has the libraries that closed in June 2017 lost in that month, by name', async () => {
    const { areas } = await ledgerOf(
      '(area: "E08000030", span: MONTH, from: "2017-06-01", to: "2017-06-30")',
    );
    const [row] = areas[0]?.rows ?? [];
    expect(row).toMatchObject({ from: '2017-06-01', to: '2017-06-30', isOpen: false, gained: 0 });
    expect(row?.lostPlaces.map(({ name }) => name).join(' ')).toContain('Rushall');
    expect(row?.lost).toBe(row?.lostPlaces.length);
  });

  it('agrees with the places that the targets count on record in each ward on the day', async () => {
    const { areas } = await ledgerOf('(span: YEAR, from: "2026-11-22")');
    interface Targets {
      readonly targets: {
        readonly areas: readonly {
          readonly area: { readonly code: string; readonly level: string };
          readonly tests: readonly { readonly onRecord: number | null }[];
        }[];
      };
    }
    const { data } = await office.as<Targets>(
      'public',
      '{ targets { areas { area { code level } tests { onRecord } } } }',
    );
    const wards = data.targets.areas.filter(({ area }) => area.level === 'WARD');
    expect(wards.length).toBe(20);
    // The first target is of places to meet; none on record is told as not known there.
    for (const { area, tests } of wards) {
      const row = areas.find((each) => each.area.code === area.code)?.rows.at(-1);
      expect([area.code, row?.closing]).toEqual([area.code, tests[0]?.onRecord ?? 0]);
    }
  });

  it('counts no promise: what a published assessment gains is named beside, until the register has it open', async () => {
    const before = await ledgerOf('(area: "west")');
    expect(before.promised).toEqual([]);
    await publishedScheme(office);
    const after = await ledgerOf('(area: "west")');
    expect(after.areas).toEqual(before.areas);
    expect(after.promised).toContainEqual(
      expect.objectContaining({ kind: 'GAINED', name: 'A new hall', onRecord: false, venue: null }),
    );
    expect((await ledgerOf('(area: "north")')).promised).toEqual([]);
  });

  it.each([
    ['from: from 2004-06-10 to', '(span: MONTH, from: "2004-06-10")'],
    ['from: 2026-02-01 is after 2026-01-01', '(from: "2026-02-01", to: "2026-01-01")'],
    ['to: 2027-01-01', '(to: "2027-01-01")'],
    ['area: no ward with boundaries', '(area: "E05016438")'],
    ['area: no ward with boundaries', '(area: "nowhere")'],
  ])('refuses what it cannot tell: %s', async (refusal, args) => {
    const { errors } = await office.as('public', `{ placeLedger${args} { to } }`);
    expect(errors[0]?.message).toContain(refusal);
  });
});
