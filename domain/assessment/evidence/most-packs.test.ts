import { expect, it } from 'vitest';
import { quietContent } from '../testing/made-up-assessment.ts';
import { mostPacks, refuseAnotherPack } from './most-packs.ts';

it('evidence is made fifty times for one assessment and not once more', () => {
  const [pack] = quietContent.evidence;
  if (!pack) throw new Error('There is a pack.');
  const withPacks = (count: number) => ({ evidence: Array.from({ length: count }, () => pack) });
  expect(() => refuseAnotherPack(withPacks(mostPacks - 1))).not.toThrow();
  expect(() => refuseAnotherPack(withPacks(mostPacks))).toThrow('evidence: 50 packs are attached');
});
