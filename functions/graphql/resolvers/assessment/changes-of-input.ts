import type {
  AssessmentChanges,
  DetailChange,
  GridChange,
  ItemListName,
  ScreeningChange,
} from '../../../../domain/assessment/changes/assessment-changes.ts';
import type { NamedThing } from '../../../../domain/assessment/evidence/evidence-inputs.ts';
import type { AssessmentContent } from '../../../../domain/assessment/model/assessment.ts';
import type { Effect } from '../../../../domain/assessment/model/detail-answers.ts';
import type { SchemeOption } from '../../../../domain/assessment/model/scheme-option.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { parsePosition } from '../../../../domain/geography/parse-position.ts';
import type {
  AssessmentList,
  ChangeAssessmentInput,
  DetailAnswerInput,
  EffectInput,
  GridReadingInput,
  SchemeOptionInput,
  ScreeningAnswerInput,
} from '../../../../schema/generated/resolver-types.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { siteOfInput } from './site-of-input.ts';

const listNames: Readonly<Record<AssessmentList, ItemListName>> = {
  PAIRS: 'pairs',
  ENGAGEMENT: 'engagement',
  OPTIONS: 'options',
  ACTIONS: 'actions',
  PREDICTIONS: 'predictions',
  PHASES: 'phases',
};

/**
 * The changes that a request asks for, in the terms of the domain.
 * @param placesAsked meeting places that the newest evidence finds inside the site
 * @throws InvalidInput naming the field of the request
 */
export async function changesOfInput(
  snapshot: DataSnapshot,
  content: AssessmentContent,
  input: ChangeAssessmentInput,
  placesAsked: readonly NamedThing[],
): Promise<AssessmentChanges> {
  const {
    facts,
    site,
    placeFates,
    screening,
    setAside,
    detail,
    grid,
    pairs,
    engagement,
    options,
    actions,
    predictions,
    phases,
  } = input;
  await checkVenues(snapshot, facts?.venuesLost ?? [], 'facts.venuesLost');
  return {
    ...(facts ? { facts } : {}),
    ...(site ? { site: await siteOfInput(snapshot, site, 'site', 'OFFICERS') } : {}),
    ...(placeFates
      ? {
          placeFates: {
            asked: placesAsked,
            said: placeFates.map(({ venueId, fate }) => ({ venue: venueId, fate: fate ?? null })),
          },
        }
      : {}),
    ...(screening ? { screening: screening.map(screeningChange) } : {}),
    ...(setAside
      ? { setAside: setAside.map(({ point, reason }) => ({ point, reason: reason ?? null })) }
      : {}),
    ...(detail ? { detail: detail.map(detailChange) } : {}),
    ...(grid ? { grid: grid.map(gridChange) } : {}),
    ...(pairs ? { pairs } : {}),
    ...(engagement ? { engagement } : {}),
    ...(options ? { options: await optionsOf(snapshot, content, options) } : {}),
    ...(actions ? { actions } : {}),
    ...(predictions ? { predictions } : {}),
    ...(phases ? { phases } : {}),
    ...(input.conclusion === undefined ? {} : { conclusion: input.conclusion }),
    ...(input.conflictPrevention === undefined ? {} : { conflictPrevention: input.conflictPrevention }),
    ...(input.residualRedJustification === undefined
      ? {}
      : { residualRedJustification: input.residualRedJustification }),
    ...(input.remove ? { remove: input.remove.map(({ list, id }) => ({ list: listNames[list], id })) } : {}),
  };
}

const screeningChange = ({ question, value, sentence, evidence }: ScreeningAnswerInput): ScreeningChange => ({
  question,
  answer: value ? { value, sentence: sentence ?? '', evidence: evidence ?? [] } : null,
});

const detailChange = ({ question, kind, ...given }: DetailAnswerInput): DetailChange => ({
  question,
  answer: kind
    ? {
        kind,
        answer: given.answer ?? '',
        ...(given.before ? { effect: effectOf(given.before) } : {}),
        ...(given.after ? { residual: effectOf(given.after) } : {}),
        ...(given.whoIsAffected ? { whoIsAffected: given.whoIsAffected } : {}),
        evidence: given.evidence ?? [],
        ...(given.confidence ? { confidence: given.confidence } : {}),
        unlawfulConductConcern: given.unlawfulConductConcern ?? false,
      }
    : null,
});

/** Whole numbers in their range are checked where the answer is put in. */
const effectOf = ({ likelihood, severity }: EffectInput): Effect => ({
  likelihood: likelihood as Effect['likelihood'],
  severity: severity as Effect['severity'],
});

const gridChange = ({
  characteristic,
  limb,
  effect,
  reason,
  evidence,
  action,
}: GridReadingInput): GridChange => ({
  characteristic,
  limb,
  reading: effect
    ? { effect, reason: reason ?? '', evidence: evidence ?? [], ...(action ? { action } : {}) }
    : null,
});

/** Options with what they copy: from another option, else from themselves as saved, else from the scheme. */
async function optionsOf(
  snapshot: DataSnapshot,
  content: AssessmentContent,
  given: readonly SchemeOptionInput[],
): Promise<SchemeOption[]> {
  const made: SchemeOption[] = [];
  for (const [index, option] of given.entries()) {
    const field = `options[${index}]`;
    made.push(await optionOf(snapshot, [...content.options, ...made], content, option, field));
  }
  return made;
}

async function optionOf(
  snapshot: DataSnapshot,
  known: readonly SchemeOption[],
  content: AssessmentContent,
  option: SchemeOptionInput,
  field: string,
): Promise<SchemeOption> {
  const copied = known.findLast(({ id }) => id === (option.copyOf ?? option.id));
  if (option.copyOf && !copied) {
    throw new InvalidInput(`${field}.copyOf`, `no option has the id "${option.copyOf.slice(0, 60)}".`);
  }
  const site = option.site
    ? await siteOfInput(snapshot, option.site, `${field}.site`, 'OFFICERS')
    : (copied?.site ?? content.site);
  if (!site)
    throw new InvalidInput(`${field}.site`, 'give the site of the option, or first that of the scheme.');
  await checkVenues(snapshot, option.closes ?? [], `${field}.closes`);
  const homes = option.homes === undefined ? copied?.homes : option.homes;
  const tenure = option.homesByTenure === undefined ? copied?.homesByTenure : option.homesByTenure;
  return {
    id: option.id,
    name: option.name,
    site,
    ...(homes == null ? {} : { homes }),
    ...(tenure ? { homesByTenure: tenure } : {}),
    closes: option.closes ?? copied?.closes ?? [],
    opens:
      option.opens?.map(({ name, kind, position }, place) => ({
        name,
        kind,
        position: parsePosition(`${field}.opens[${place}].position`, position),
      })) ??
      copied?.opens ??
      [],
  };
}

/** @throws InvalidInput naming the field of the first id that no public venue has */
export async function checkVenues(
  snapshot: DataSnapshot,
  ids: readonly string[],
  field: string,
): Promise<void> {
  const found = await Promise.all(ids.map((id) => snapshot.venues.byId.load(id)));
  const missing = found.findIndex((venue) => !venue);
  if (missing < 0) return;
  throw new InvalidInput(`${field}[${missing}]`, `no venue has the id "${ids[missing]?.slice(0, 80)}".`);
}
