import { expect, test } from 'vitest';
import { told } from '../messages/testing/told.ts';
import { kindsWithin, venueKinds } from './venue-kinds.ts';

test('a kind that is one of another names a kind there is, and none is its own', () => {
  const ids = venueKinds.map(({ id }) => id);
  for (const { id, broader } of venueKinds) {
    if (broader === undefined) continue;
    expect(ids).toContain(broader);
    expect(kindsWithin([id]).has(broader)).toBe(false);
  }
});

test('a kind holds the kinds that are one of it', () => {
  expect([...kindsWithin(['faith'])].sort()).toEqual(['church', 'faith', 'gurdwara', 'mosque']);
  expect([...kindsWithin(['library', 'mosque'])]).toEqual(['library', 'mosque']);
});

test('the word of a kind is the same in English wherever it is told, and another in Polish', () => {
  expect(venueKinds.map(({ word }) => told(word))).toEqual(venueKinds.map(({ name }) => name));
  const same = venueKinds.filter(({ word, name }) => told(word, 'pl') === name);
  expect(same.map(({ id }) => id)).toEqual(['gurdwara', 'park']);
});
