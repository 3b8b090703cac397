import { describe, expect, it } from 'vitest';
import { canonicalText } from '../model/content-hash.ts';
import { makeEvidencePack } from './make-evidence-pack.ts';
import { nearbyInputs } from './nearby-inputs.ts';
import { place, rectangle } from './testing/made-up-shapes.ts';
import { assessment, venue, westWard, workedInputs } from './testing/worked-scheme.ts';

const far = place(9000, 9000);
const inputs = workedInputs({
  populationAreas: [
    ...workedInputs().populationAreas,
    {
      code: 'OA4',
      position: far,
      residents: 700,
      ward: westWard,
      boundary: rectangle(8900, 8900, 9100, 9100),
    },
  ],
  venues: [
    ...workedInputs().venues,
    venue('far-library', far, { note: 'a note that no rule reads' }),
    venue('far-school', undefined, { kind: 'school' }),
    venue('taken', far),
  ],
  otherAssessments: [
    ...workedInputs().otherAssessments,
    assessment('beyond', { site: rectangle(9000, 9000, 9100, 9100) }),
  ],
  scheme: { site: rectangle(0, 0, 200, 200), venuesLost: ['taken'] },
});

describe('inputs narrowed to what is near', () => {
  const near = nearbyInputs(inputs);

  it('leave out what no rule reads', () => {
    expect(near.populationAreas.map(({ code }) => code)).toEqual(['OA1', 'OA2', 'OA3']);
    expect(near.venues.map(({ id }) => id)).toEqual([
      'library',
      'hall',
      'old-hall',
      'school',
      'far-welcome',
      'somewhere',
      'taken',
    ]);
    expect(near.otherAssessments.map(({ id }) => id)).not.toContain('beyond');
    expect(canonicalText(near).length).toBeLessThan(canonicalText(inputs).length);
  });

  it('make the same pack, but for the hash of what it was made of', () => {
    const { inputsHash: _, ...whole } = makeEvidencePack(inputs);
    const { inputsHash: __, ...narrowed } = makeEvidencePack(near);
    expect(canonicalText(narrowed)).toBe(canonicalText(whole));
  });

  it('are narrowed once: doing it again takes nothing more', () => {
    expect(canonicalText(nearbyInputs(near))).toBe(canonicalText(near));
  });
});
