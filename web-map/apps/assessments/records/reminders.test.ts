import { expect, it } from 'vitest';
import { asText, mailAddress, type Told } from './reminders.tsx';

const told = (kind: string): Told => ({
  kind,
  register: 'Things on loan',
  reason: 'AWAITED',
  words: '1 record names a day that is past or within thirty days',
  address: `/assess?kind=${kind}`,
});

it('is copied with the whole address of each list, and sent with as many as a mail bears, each whole', () => {
  expect(asText([told('assetLoan')], 'https://example.org')).toBe(
    'Things on loan: 1 record names a day that is past or within thirty days\nhttps://example.org/assess?kind=assetLoan',
  );
  const many = Array.from({ length: 60 }, (_, at) => told(`assetLoan${at}`));
  const address = mailAddress(many, 'https://example.org');
  expect(address.length).toBeLessThanOrEqual(1_800);
  const { searchParams } = new URL(address);
  expect(searchParams.get('subject')).toBe('Cohesion Map: what is to be done');
  const lines = (searchParams.get('body') ?? '').split('\n');
  expect(lines.length % 2).toBe(0);
  expect(lines.at(-1)).toMatch(/^https:\/\/example.org\/assess\?kind=assetLoan\d+$/);
});
