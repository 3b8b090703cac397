import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { canonicalText, contentHash } from '../model/content-hash.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { packMethod } from './evidence-rules.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { westWard, workedBorough, workedInputs, workedStops } from './testing/worked-scheme.ts';

const pack = makeEvidencePack(workedInputs());

describe('a frozen pack', () => {
  const golden = (name: string) => new URL(`golden/${name}.json.txt`, import.meta.url);

  // Inputs of the first version do not name it. What it made is never rewritten: it is what was frozen then.
  it.each([
    ['the first rules', 'inputs', 'pack'],
    ['evidence-1.1.0', 'inputs-1.1.0', 'pack-1.1.0'],
    ['evidence-1.2.0', 'inputs-1.2.0', 'pack-1.2.0'],
    ['evidence-1.3.0', 'inputs-1.3.0', 'pack-1.3.0'],
    ['the rules in force', 'inputs-1.4.0', 'pack-1.4.0'],
  ])('is made again from its frozen inputs to the byte, by %s', async (_, frozen, made) => {
    if (process.env.REWRITE_GOLDEN === 'evidence') {
      const today = workedInputs({ packMethod, stops: workedStops, ...workedBorough });
      await writeFile(golden('inputs-1.4.0'), canonicalText(today));
      await writeFile(golden('pack-1.4.0'), canonicalText(makeEvidencePack(today)));
    }
    const inputs = JSON.parse(await readFile(golden(frozen), 'utf8')) as EvidenceInputs;
    expect(canonicalText(makeEvidencePack(inputs))).toBe(await readFile(golden(made), 'utf8'));
  });

  it('names the hash of its inputs, and another fact gives another hash', () => {
    expect(pack.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    const later = makeEvidencePack(
      workedInputs({
        reviews: [{ register: 'venues', area: westWard, reviewedOn: pack.asOf, reviewer: 'made up' }],
      }),
    );
    expect(later.inputsHash).not.toBe(pack.inputsHash);
    expect(contentHash(later)).not.toBe(contentHash(pack));
  });
});
