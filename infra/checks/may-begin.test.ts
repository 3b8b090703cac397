import { expect, it } from 'vitest';
import { mayBegin, sideBySide } from './may-begin.ts';
import { everything, type Stage } from './stages.ts';

/** Stages as they would run: one ends, by its name, and others begin. */
function checkOf(stages: readonly Stage[]) {
  const begun = new Set<Stage>();
  const ended = new Map<Stage, boolean>();
  const begin = (): readonly string[] => {
    const now = mayBegin(stages, begun, ended);
    for (const stage of now) begun.add(stage);
    return now.map(({ name }) => name);
  };
  const end = (name: string, well = true): readonly string[] => {
    const stage = stages.find((each) => each.name === name);
    if (!stage || !begun.has(stage)) throw new Error(`${name} has not begun.`);
    ended.set(stage, well);
    return begin();
  };
  return { begin, end };
}

const named = (name: string, after: readonly Stage[] = []): Stage => ({ name, command: [name], after });

it('a stage begins once what it needs has ended well and there is room, those that stand first before others', () => {
  const first = named('first');
  const needing = named('needing', [first]);
  const { begin, end } = checkOf([needing, first, named('b'), named('c'), named('d'), named('e')]);
  expect(begin()).toEqual(['first', 'b', 'c']);
  expect(end('b')).toEqual(['d']);
  expect(end('first')).toEqual(['needing']);
  expect(end('needing')).toEqual(['e']);
});

it('nothing more begins once a stage has failed', () => {
  const { begin, end } = checkOf([named('a'), named('b'), named('c'), named('d')]);
  expect(begin()).toHaveLength(sideBySide);
  expect(end('b', false)).toEqual([]);
  expect(end('a')).toEqual([]);
});

it('the whole check runs to its end: tests after all that takes seconds, the browser by itself', () => {
  const { begin, end } = checkOf(everything);
  const order = [...begin()];
  for (let at = 0; at < everything.length; at += 1) {
    const last = order.slice(-1);
    const began = end(order[at] ?? '');
    if (began.includes('tests')) expect(at).toBe(everything.length - 3);
    if (began.includes('browser tests')) expect(last).toEqual(['tests']);
    order.push(...began);
  }
  expect(order).toHaveLength(everything.length);
  expect(order.indexOf('AWS templates')).toBeGreaterThan(order.indexOf('site'));
});
