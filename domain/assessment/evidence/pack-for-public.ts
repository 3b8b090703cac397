import type { EvidencePack } from './evidence-pack.ts';
import { schemesTogether } from './nearby-assessments.ts';

/**
 * What everyone may read of a pack: bands of tension are withheld, held or not, and assessments that are not
 * published are as if they were not there, also in the sums. Everything else is as frozen.
 * The hash of the inputs goes too: with all else public, trying three bands against it would tell the band.
 * Source: "Cohesion impact assessment", sections 8 (publication) and 9 (tension).
 * @example packForPublic(pack).items.tension.values.status // 'WITHHELD'
 */
export function packForPublic({ inputsHash: _, ...pack }: EvidencePack): EvidencePack {
  const { tension, nearbyAssessments, gaps } = pack.items;
  const near = nearbyAssessments.values;
  const assessments = near.assessments.filter(({ published }) => published);
  return {
    ...pack,
    items: {
      ...pack.items,
      tension: {
        ...tension,
        inputs: [],
        values: { status: 'WITHHELD' },
        notes: ['For permitted roles only; never published.'],
      },
      nearbyAssessments: {
        ...nearbyAssessments,
        values: { ...near, assessments, together: schemesTogether(assessments, near.thisScheme) },
      },
      gaps: {
        ...gaps,
        values: { gaps: gaps.values.gaps.filter(({ item }) => item !== 'tension') },
      },
    },
  };
}
