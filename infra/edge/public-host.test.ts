import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { publicHostHeader as readByPages } from '../../functions/pages/routes/page-request.ts';
import { publicHostCode, publicHostHeader } from './public-host.ts';

test('the pages read the very header that CloudFront writes', () => {
  expect(publicHostHeader).toBe(readByPages);
});

test('the name that was asked is told, whatever the caller sent under that header', () => {
  const request = {
    uri: '/areas',
    headers: { host: { value: 'map.example.gov.uk' }, [publicHostHeader]: { value: 'elsewhere.example' } },
  };
  const answer: unknown = runInNewContext(`${publicHostCode}; handler({ request })`, { request });
  expect(answer).toMatchObject({
    uri: '/areas',
    headers: { [publicHostHeader]: { value: 'map.example.gov.uk' } },
  });
});
