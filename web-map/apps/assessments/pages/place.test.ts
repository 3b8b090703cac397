import { expect, it } from 'vitest';
import { type Place, parsePlace, placeAddress } from './place.ts';

it('a place and its address say the same', () => {
  const places: readonly Place[] = [
    {},
    { step: 'new' },
    { text: 'Moxley & Darlaston', state: 'DRAFT' },
    { id: 'a1' },
    { id: 'a1', step: 'screen', question: '4' },
    { id: 'a1', step: 'history', after: 'bmV4dA==' },
  ];
  for (const place of places) expect(parsePlace(placeAddress(place).replace('/assess', ''))).toEqual(place);
});

it('what makes no sense in an address is left out', () => {
  expect(parsePlace('?id=a1&step=nowhere&code=secret')).toEqual({ id: 'a1' });
  expect(parsePlace('?step=screen')).toEqual({});
  expect(parsePlace('?id=%20')).toEqual({});
});
