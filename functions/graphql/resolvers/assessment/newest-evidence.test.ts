import { describe, expect, it } from 'vitest';
import { makeEvidencePack } from '../../../../domain/assessment/evidence/make-evidence-pack.ts';
import { workedInputs } from '../../../../domain/assessment/evidence/testing/worked-scheme.ts';
import { publicView, readableRecord } from '../../../../domain/assessment/publication/public-view.ts';
import { quietContent } from '../../../../domain/assessment/testing/made-up-assessment.ts';
import { decided } from '../../../../domain/assessment/testing/made-up-life.ts';
import { administrator, director, planner } from '../../../../domain/assessment/testing/made-up-people.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { isMessage } from '../../../../domain/messages/message.ts';
import type { Viewer } from '../../../../domain/permission/person.ts';
import { apiTranslator } from '../../messages/api-translator.ts';
import type { RequestContext } from '../../request/context.ts';
import { screening } from './screening.ts';

// The worked scheme is the third that takes a meeting place; the second of the others is not published.
const pack = makeEvidencePack(
  workedInputs({
    tension: {
      status: 'HELD',
      bands: [{ locality: 'west' as AreaCode, band: 'RAISED', asOf: workedInputs().asOf }],
    },
  }),
);
const triggers = ['raised-tension', 'meeting-place-lost'];

/** What the screen says of an assessment with this evidence to somebody who may read it unpublished, or published. */
async function visibleTo(person: Viewer) {
  const quiet = decided(quietContent, 'CLOSE');
  const { decision } = quiet.content;
  if (!decision) throw new Error('It is decided.');
  const facts = { ...quiet.content.facts, venuesLost: ['library'] };
  const content = { ...quiet.content, facts, decision: { ...decision, triggers } };
  const record = person ? readableRecord({ ...quiet, content }, person) : publicView({ ...quiet, content });
  const evidence = { get: async () => ({ inputs: workedInputs(), pack }) };
  const context = { records: { evidence } } as unknown as RequestContext;
  const resolve = screening as (parent: object, args: object, context: RequestContext) => Promise<unknown>;
  const told: unknown = await resolve({ record, viewer: person }, {}, context);
  return JSON.stringify(told, (_, value: unknown) =>
    isMessage(value) ? apiTranslator('en').t(value) : value,
  );
}

describe('what the screen says of its evidence', () => {
  it('names raised tension, and counts schemes that are not published, for those who read the bands', async () => {
    for (const person of [planner, director]) {
      const visible = await visibleTo(person);
      expect(visible).toContain('Tension is raised');
      expect(visible).toContain('the third scheme near here');
      expect(visible).toContain('"triggers":["raised-tension","meeting-place-lost"]');
    }
  });

  it('says neither to the public nor to an administrator', async () => {
    for (const person of [undefined, administrator]) {
      const visible = await visibleTo(person);
      expect(visible).not.toMatch(/raised-tension|Tension is raised/);
      expect(visible).toContain('the second scheme near here');
      expect(visible).toContain('"triggers":["meeting-place-lost"]');
    }
  });
});
