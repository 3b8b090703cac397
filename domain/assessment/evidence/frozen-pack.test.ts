import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { canonicalText, contentHash } from '../record/content-hash.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { westWard, workedInputs } from './testing/worked-scheme.ts';

const pack = makeEvidencePack(workedInputs());

describe('a frozen pack', () => {
  const golden = (name: string) => new URL(`golden/${name}.json.txt`, import.meta.url);

  it('is made again from its frozen inputs to the byte', async () => {
    if (process.env.REWRITE_GOLDEN === 'evidence') {
      await writeFile(golden('inputs'), canonicalText(workedInputs()));
      await writeFile(golden('pack'), canonicalText(pack));
    }
    const inputs = JSON.parse(await readFile(golden('inputs'), 'utf8')) as EvidenceInputs;
    expect(canonicalText(makeEvidencePack(inputs))).toBe(await readFile(golden('pack'), 'utf8'));
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
