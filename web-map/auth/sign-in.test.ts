import { expect, describe as group, it } from 'vitest';
import { keptValue } from './kept-value.ts';
import { describe } from './sign-in-control.tsx';
import { renewalAt } from './tokens.ts';

group('signing in', () => {
  it('says in words what somebody is', () => {
    const west = [{ code: 'west', name: 'West' }];
    expect(describe({ roles: ['PUBLIC', 'PLANNER', 'LOCALITY_LEAD'], localities: west })).toBe(
      'planner, locality lead (West)',
    );
    expect(describe({ roles: ['PUBLIC'], localities: [] })).toBe('without a role here');
  });

  it('renews a minute before the end, or half-way through a short life', () => {
    expect(renewalAt(1_000, 900_000)).toBe(841_000);
    expect(renewalAt(0, 60_000)).toBe(30_000);
    expect(renewalAt(0, 0)).toBe(0);
  });

  it('keeps a value in memory where the browser keeps none', () => {
    const kept = keptValue<{ readonly a: number }>('a');
    expect(kept.read()).toBeUndefined();
    kept.write({ a: 1 });
    expect(kept.read()).toEqual({ a: 1 });
    kept.forget();
    expect(kept.read()).toBeUndefined();
  });
});
