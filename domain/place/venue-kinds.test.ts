import { expect, test } from 'vitest';
import { told } from '../messages/testing/told.ts';
import { venueKinds } from './venue-kinds.ts';

test('the word of a kind is the same in English wherever it is told, and another in Polish', () => {
  expect(venueKinds.map(({ word }) => told(word))).toEqual(venueKinds.map(({ name }) => name));
  const same = venueKinds.filter(({ word, name }) => told(word, 'pl') === name);
  expect(same.map(({ id }) => id)).toEqual(['gurdwara', 'park']);
});
