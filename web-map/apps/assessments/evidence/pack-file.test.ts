import { expect, it } from 'vitest';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { fingerprintOf } from './pack-file.ts';

it('the fingerprint that the page makes of bytes is the one that the API makes', async () => {
  expect(await fingerprintOf('{"a":"£ & ł"}')).toBe(contentHash({ a: '£ & ł' }));
});
