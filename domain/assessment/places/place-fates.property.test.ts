import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InvalidInput } from '../../errors/errors.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { AssessmentContent, PlaceFate } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';
import { screen } from '../scoring/screen.ts';
import type { Site } from '../site/site.ts';
import { madeUpSite, plainFacts, quietContent, quietEvidence } from '../testing/made-up-assessment.ts';
import { evidenceOfSite, placeFateCodes } from './place-fates.ts';

const asked = [
  { id: 'gallery', name: 'Made-up Gallery' },
  { id: 'hall', name: 'Made-up Hall' },
];
const evidence: Level1Facts = { ...quietEvidence, meetingPlacesAtRisk: asked };
/** The same shape, so many thousandths of a degree further west. */
const siteAt = (steps: number): Site => ({
  ...madeUpSite,
  geometry: {
    type: 'Polygon',
    coordinates: (madeUpSite.geometry.type === 'Polygon' ? madeUpSite.geometry.coordinates : []).map((ring) =>
      ring.map(([lon = 0, lat = 0]) => [lon - steps / 1000, lat]),
    ),
  },
});
const sites = [siteAt(0), siteAt(1)];

/** What somebody does to an assessment, in whatever order. */
type Step =
  | { readonly kind: 'DRAW'; readonly site: number }
  | { readonly kind: 'MAKE_EVIDENCE' }
  | { readonly kind: 'SAVE_FACTS'; readonly venuesLost: readonly string[] | undefined }
  | { readonly kind: 'SAY'; readonly venue: string; readonly fate: PlaceFate | null };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('DRAW' as const), site: fc.nat(1) }),
  fc.constant({ kind: 'MAKE_EVIDENCE' as const }),
  fc.record({
    kind: fc.constant('SAVE_FACTS' as const),
    venuesLost: fc.constantFrom(undefined, [], [], ['library']),
  }),
  fc.record({
    kind: fc.constant('SAY' as const),
    venue: fc.constantFrom('gallery', 'hall'),
    // Mostly kept: the way to a quiet trigger.
    fate: fc.constantFrom(...Array<'KEPT'>(12).fill('KEPT'), ...placeFateCodes, null),
  }),
);

function after(content: AssessmentContent, step: Step): AssessmentContent {
  switch (step.kind) {
    case 'DRAW':
      return applyChanges(content, { site: sites[step.site] ?? madeUpSite });
    case 'MAKE_EVIDENCE': {
      const [made] = quietContent.evidence;
      if (!content.site || !made) return content;
      const siteHash = contentHash(content.site.geometry);
      const placesInside = asked.map(({ id }) => id);
      return { ...content, evidence: [...content.evidence, { ...made, siteHash, placesInside }] };
    }
    case 'SAVE_FACTS':
      // As stored once: a list of none beside what else is said.
      return {
        ...content,
        facts: { ...plainFacts, ...(step.venuesLost ? { venuesLost: step.venuesLost } : {}) },
      };
    case 'SAY':
      return applyChanges(content, { placeFates: { asked, said: [step] } });
  }
}

it('in no order of filling in is a place inside the site passed over because nobody spoke of it', () => {
  const begun: AssessmentContent = { ...quietContent, evidence: [] };
  fc.assert(
    fc.property(fc.array(steps, { minLength: 10, maxLength: 25, size: 'max' }), (taken) => {
      let content = begun;
      // What was last said of a place while this very site stood.
      const said = new Map<string, PlaceFate | null>();
      for (const step of taken) {
        try {
          content = after(content, step);
          if (step.kind === 'SAY')
            said.set(`${contentHash(content.site?.geometry)} ${step.venue}`, step.fate);
        } catch (fault) {
          if (!(fault instanceof InvalidInput)) throw fault;
        }
        const { recommendation, triggers } = screen(
          content,
          [],
          content.evidence.length > 0 ? evidence : undefined,
        );
        const isQuiet = triggers.every(({ code }) => code !== 'meeting-place-lost');
        const isKept = asked.every(
          ({ id }) => said.get(`${contentHash(content.site?.geometry)} ${id}`) === 'KEPT',
        );
        if (!evidenceOfSite(content)) expect(recommendation).toBe('INCOMPLETE');
        else if (isQuiet) expect(isKept).toBe(true);
        if (recommendation === 'CLOSE') expect(isKept).toBe(true);
      }
    }),
    { seed: 2026, numRuns: 60 },
  );
});
