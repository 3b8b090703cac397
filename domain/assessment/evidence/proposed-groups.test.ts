import { assert, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridCells } from '../questions/equality-grid.ts';
import { calmLevel2, fullGrid } from '../testing/made-up-assessment.ts';
import { begin, moment } from '../testing/made-up-life.ts';
import { unmetRequirements } from '../workflow/unmet-requirements.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { proposals } from './proposed-groups.ts';
import { workedInputs } from './testing/worked-scheme.ts';

const pack = makeEvidencePack(workedInputs());
const nothing = { grid: [], pairs: [] };

describe('what the evidence proposes', () => {
  // The golden pack: 40 % White near the site against 56 % of the borough, 49 % Asian against 36 %, 6 % Black against 4 %.
  it('is a row with the groups that differ from the borough, with their shares and the table they are from', () => {
    const { grid } = proposals(pack, nothing);
    expect(grid.find(({ characteristic }) => characteristic === 'RACE')).toEqual({
      characteristic: 'RACE',
      table: 'ETHNIC_GROUP_5',
      tableName: 'ethnic group',
      period: expect.stringMatching(/^2021/),
      untouched: true,
      groups: [
        { group: 'White', near: 0.4, borough: 0.56 },
        { group: 'Asian', near: 0.49, borough: 0.36 },
        { group: 'Black', near: 0.06, borough: 0.04 },
      ],
    });
  });

  it('is a pair of the two largest groups of a table', () => {
    const pair = proposals(pack, nothing).pairs.find((each) => each.pair === 'ethnic-groups');
    expect([pair?.one.group, pair?.other.group, pair?.untouched]).toEqual(['Asian', 'White', true]);
  });

  it('is nothing where nobody near was counted', () => {
    const { tables, ...values } = pack.items.profile.values;
    const uncounted = tables.map(({ catchment: _, ...table }) => table);
    const items = {
      ...pack.items,
      profile: { ...pack.items.profile, values: { ...values, tables: uncounted } },
    };
    expect(proposals({ items }, nothing)).toEqual({ grid: [], pairs: [] });
  });

  it('is no answer: whatever cells were filled, no grid with an untouched proposal can go to those who sign', () => {
    assert(
      property(subarray([...gridCells]), (filled) => {
        const grid = fullGrid.filter(({ characteristic, limb }) =>
          filled.some((cell) => cell.characteristic === characteristic && cell.limb === limb),
        );
        const content = { ...calmLevel2, grid };
        const untouched = proposals(pack, content).grid.filter((row) => row.untouched);
        const fields = unmetRequirements({ ...begin(content), state: 'LEVEL_2' }, 'PEER_REVIEW', moment).map(
          ({ field }) => field,
        );
        for (const { characteristic } of untouched) {
          expect(fields.some((field) => field.startsWith(`grid.${characteristic}.`))).toBe(true);
        }
      }),
    );
  });
});
