import * as v from 'valibot';
import { expect, it } from 'vitest';
import { listedSchema, listedTypeOf, listedTypes } from './listed-types.ts';

it('a list written as text is refused for its length before it is read: a run of blanks would cost its square', () => {
  for (const name of Object.keys(listedTypes)) {
    const listed = listedTypeOf(name);
    if (!listed) throw new Error(`${name} is no list.`);
    const read = () => {
      throw new Error('It was read.');
    };
    const { issues } = v.safeParse(listedSchema({ ...listed, read }), `a${' '.repeat(100_000)}b`);
    expect(issues?.[0]?.message).toBe('this has 100002 letters. Give at most 4000.');
  }
});
