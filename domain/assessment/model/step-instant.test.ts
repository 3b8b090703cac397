import { describe, expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import { clockFaultOf, instantAfter, type StepInstant } from './step-instant.ts';

const [monday, tuesday] = ['2026-07-06T09:00:00.000Z', '2026-07-07T09:00:00.000Z'];

describe('the instant of a step that follows another', () => {
  it('is what the clock says, where it goes on', () => {
    expect(instantAfter(undefined, monday)).toEqual({ at: monday });
    expect(instantAfter(monday, tuesday)).toEqual({ at: tuesday });
    expect(instantAfter(monday, monday)).toEqual({ at: monday });
  });

  it('is that of the step before, where two healthy clocks differ by seconds', () => {
    expect(instantAfter(monday, '2026-07-06T08:59:50.000Z')).toEqual({ at: monday });
    expect(instantAfter(monday, '2026-07-06T08:59:59.999Z')).toEqual({ at: monday });
  });

  it('is marked with both instants where the clock runs backwards', () => {
    expect(instantAfter(tuesday, monday)).toEqual({ at: monday, clockBehind: tuesday });
    const eleven = '2026-07-06T08:59:49.999Z';
    expect(instantAfter(monday, eleven)).toEqual({ at: eleven, clockBehind: monday });
  });

  it('goes by the instant and not by how it is written', () => {
    expect(instantAfter('2026-07-06T09:00:00Z', monday)).toEqual({ at: monday });
    expect(instantAfter(monday, '2026-07-06T10:00:00+01:00')).toEqual({ at: '2026-07-06T10:00:00+01:00' });
  });
});

describe('a chain whose clock ran backwards', () => {
  it('says which revision, with both instants, whether it was marked or not', () => {
    const first = { number: 1, at: tuesday };
    expect(clockFaultOf([first, { number: 2, at: tuesday }])).toBeUndefined();
    const fault = (second: Partial<StepInstant>) => {
      const found = clockFaultOf([first, { number: 2, at: monday, ...second }]);
      return found && told(found);
    };
    const marked = fault({ clockBehind: tuesday });
    expect(marked).toContain(`Revision 2 says ${monday}, and revision 1 before it ${tuesday}`);
    expect(marked).not.toContain('Nobody was told');
    expect(fault({})).toContain('Nobody was told when it was written.');
  });
});
