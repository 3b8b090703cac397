import { expect, it } from 'vitest';
import { parseRoute, type Route, routeAddress } from './route.ts';

it('a route and its address say the same', () => {
  const routes: readonly Route[] = [
    {},
    { step: 'new' },
    { text: 'Moxley & Darlaston', state: 'DRAFT' },
    { id: 'a1' },
    { id: 'a1', step: 'screen', question: '4' },
    { id: 'a1', step: 'history', after: 'bmV4dA==' },
    { kind: 'registerReview', record: 'new', area: 'E05001308' },
    { kind: 'trackedExchange', record: 'new', given: 'oneSide=A+%26+B&oneArea=E05001308' },
  ];
  for (const route of routes) expect(parseRoute(routeAddress(route).replace('/assess', ''))).toEqual(route);
});

it('what makes no sense in an address is left out', () => {
  expect(parseRoute('?id=a1&step=nowhere&code=secret')).toEqual({ id: 'a1' });
  expect(parseRoute('?step=screen')).toEqual({});
  expect(parseRoute('?id=%20')).toEqual({});
});
