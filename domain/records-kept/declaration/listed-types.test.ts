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
    expect(issues?.[0]?.message).toBe(
      `this has 100002 letters. Give at most ${name === 'RECORD_IDS' ? 12_100 : 4000}.`,
    );
  }
});

it('counts of groups are one text in one order, however they are given; what is no group or no count is refused', () => {
  const { ETHNIC_GROUP_COUNTS: ethnic, HOME_COUNTS: homes } = listedTypes;
  expect(ethnic.write(ethnic.read(' prefer_not_to_say 1; WHITE 11 ;indian 5'))).toBe(
    'INDIAN 5; WHITE 11; PREFER_NOT_TO_SAY 1',
  );
  expect(homes.write(homes.read('OUTSIDE 2; E05001308 12'))).toBe('E05001308 12; OUTSIDE 2');
  for (const wrong of [
    'WHITE',
    'WHITE -1',
    'WHITE 1.5',
    'WHITE 5; WHITE 5',
    'ASIAN 5; INDIAN 2',
    'BAME 9',
    'NOT_ASKED 3',
  ])
    expect(() => ethnic.read(wrong), wrong).toThrow();
});

it('as many records as a list may name can come in by a file, however long their ids are', () => {
  const ids = Array.from({ length: 100 }, (_, at) =>
    `made-up-${String(at).padStart(3, '0')}`.padEnd(120, 'x'),
  );
  const listed = listedTypeOf('RECORD_IDS');
  if (!listed) throw new Error('It is no list.');
  const { success, output } = v.safeParse(listedSchema(listed), ids.join('\n'));
  expect([success, output]).toEqual([true, ids.join('\n')]);
});
