import { applyChanges } from '../../../../domain/assessment/changes/apply-changes.ts';
import { newContent } from '../../../../domain/assessment/changes/new-content.ts';
import { level1FactsOf } from '../../../../domain/assessment/evidence/level1-facts.ts';
import { refuseAnotherPack } from '../../../../domain/assessment/evidence/most-packs.ts';
import { exerciseContent, squareAround } from '../../../../domain/assessment/exercise/exercise.ts';
import type { AssessmentContent } from '../../../../domain/assessment/model/assessment.ts';
import { assessmentIdOf } from '../../../../domain/assessment/model/assessment-id.ts';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { fateOf, fatesOfSite, takenBySaying } from '../../../../domain/assessment/places/place-fates.ts';
import { beginAssessment, changeContent } from '../../../../domain/assessment/workflow/change-content.ts';
import { reasonForChange } from '../../../../domain/assessment/workflow/reason-for-change.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { ExerciseSite } from '../../../../domain/records/exercise-site.ts';
import type {
  CreateAssessmentInput,
  MutationResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { checkIdempotencyKey, commitFirst } from '../../records/commit.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { changeAssessmentOnce, payloadOf, personWhoChanges, requestOf } from './change-request.ts';
import { changesOfInput, checkVenues } from './changes-of-input.ts';
import { keysOfInput } from './keys-of-input.ts';
import { packOfToday } from './make-evidence.ts';
import { evidenceForScreen } from './newest-evidence.ts';
import { siteOfInput } from './site-of-input.ts';

type Mutations = MutationResolvers<RequestContext>;

/** Begins an assessment. Its id is made of its author and their key, so that a request sent twice begins one. */
const createAssessment: NonNullable<Mutations['createAssessment']> = async (_, { input }, context) => {
  const person = personWhoChanges(context);
  const request = requestOf('createAssessment', input, person, context.now);
  checkIdempotencyKey(request);
  const id = assessmentIdOf(person.subject, input.idempotencyKey);
  const committed = await commitFirst(context.records.revisions, id, request, async () => {
    const { title } = input.facts;
    if (!title) throw new InvalidInput('input.facts.title', 'an assessment needs a title.');
    const snapshot = await context.data();
    await checkVenues(snapshot, input.facts.venuesLost ?? [], 'input.facts.venuesLost');
    const practised = await exerciseSiteOf(snapshot, input.exercise);
    const square = practised && input.exercise?.square === true;
    if (square && input.site)
      throw new InvalidInput('input.site', 'give a site or ask for the square, not both.');
    const asked = square ? { drawn: squareAround(practised.position, practised.hectares) } : input.site;
    const site = asked ? await siteOfInput(snapshot, asked, 'input.site', 'OFFICERS') : undefined;
    const begun = applyChanges(newContent(title), { facts: input.facts, ...(site ? { site } : {}) });
    const content = practised ? exerciseContent(begun, practised, square === true) : begun;
    return { kind: 'CREATED', record: beginAssessment(id, content, request.author) };
  });
  return payloadOf(context, person, committed);
};

/** The site of the register that an exercise begins from; undefined: it is no exercise. */
async function exerciseSiteOf(
  snapshot: DataSnapshot,
  asked: CreateAssessmentInput['exercise'],
): Promise<ExerciseSite | undefined> {
  if (asked == null) return undefined;
  const found = (await snapshot.exerciseSites()).find(({ reference }) => reference === asked.site);
  if (!found) throw new InvalidInput('input.exercise.site', 'no site of the register has this reference.');
  return found;
}

const changeAssessment: NonNullable<Mutations['changeAssessment']> = (_, { input }, context) =>
  changeAssessmentOnce('changeAssessment', input, context, async ({ record }, person) => {
    const evidence = input.placeFates ? await evidenceForScreen(record.content, context.records) : undefined;
    const places = evidence?.meetingPlacesAtRisk ?? [];
    const changes = await changesOfInput(await context.data(), record.content, keysOfInput(input), places);
    const content = applyChanges(record.content, changes);
    const reason = reasonForChange(record, input.reason || undefined);
    return {
      kind: 'CHANGED',
      record: changeContent(record, content, person),
      ...(reason === undefined ? {} : { reason }),
    };
  });

const makeEvidence: NonNullable<Mutations['makeEvidence']> = (_, { input }, context) =>
  changeAssessmentOnce('makeEvidence', input, context, async ({ record }, person, { at }) => {
    const { content } = record;
    const { facts, site } = content;
    refuseAnotherPack(content);
    if (!site) throw new InvalidInput('site', 'give the site first: evidence is about a place.');
    const lost = takenBySaying(content);
    const kept = [...fatesOfSite(content).keys()].filter((venue) => fateOf(content, venue) === 'KEPT').sort();
    const frozen = await packOfToday(
      {
        assessment: record.id,
        site: site.geometry,
        ...(lost.length > 0 ? { venuesLost: lost } : {}),
        ...(kept.length > 0 ? { venuesKept: kept } : {}),
        ...(facts.venuesGained ? { venuesGained: facts.venuesGained } : {}),
        ...(facts.homes === undefined ? {} : { homes: facts.homes }),
      },
      context,
      at,
    );
    const { pack } = frozen;
    const hash = contentHash(pack);
    await context.records.evidence.put(hash, frozen);
    const { wards, localities } = pack.items.areasTouched.values;
    const attached: AssessmentContent = {
      ...content,
      wards: wards.map(({ code }) => code),
      localities: localities.flatMap(({ code, touched }) => (touched ? [code] : [])),
      evidence: [
        ...content.evidence,
        {
          hash,
          madeAt: pack.madeAt,
          dataVersion: pack.dataVersion,
          asOf: pack.asOf,
          siteHash: contentHash(site.geometry),
          placesInside: level1FactsOf(pack).meetingPlacesAtRisk.map((place) => place.id),
        },
      ],
    };
    return { kind: 'EVIDENCE_MADE', record: changeContent(record, attached, person) };
  });

/** What planners write. */
export const contentChanges = { createAssessment, changeAssessment, makeEvidence };
