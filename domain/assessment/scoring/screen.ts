import { type AnyMessage, message, type PlainCode, untranslated } from '../../messages/message.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import type { AssessmentContent, DetailRequest } from '../model/assessment.ts';
import type { AssessmentMethod } from '../model/method-version.ts';
import type { QuestionId, SchemeKind } from '../model/question-set.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { evidenceOfSite } from '../places/place-fates.ts';
import { placesInside } from '../places/places-at-stake.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import { methodOfScreen } from './assessment-method.ts';
import { type ScreeningTrigger, screeningTriggers } from './screening-triggers.ts';

/** What a screen recommends. It never decides. There is no total: a sum could hide one serious negative. */
export interface Screening {
  readonly recommendation: 'CLOSE' | 'DETAIL' | 'INCOMPLETE';
  readonly triggers: readonly ScreeningTrigger[];
  readonly unanswered: readonly QuestionId[];
  /** What keeps it incomplete; empty otherwise. */
  readonly missing: readonly UnmetRequirement[];
  /** What could not be judged: said, and not counted. */
  readonly notes: readonly AnyMessage[];
  /** Version of the rules by which it is judged. */
  readonly method: AssessmentMethod;
}

/** Kinds of scheme that have a place, and those that build. */
const placed: readonly SchemeKind[] = ['HOUSING', 'REGENERATION', 'EVENT'];
const building: readonly SchemeKind[] = ['HOUSING', 'REGENERATION'];

/**
 * Screens a scheme: names each trigger that is met and what is still missing. INCOMPLETE while anything is missing,
 * also where a trigger is met already; else DETAIL with a trigger and CLOSE without.
 * Source: "Cohesion impact assessment", section 5.
 * @param evidence of the newest pack; undefined where none is attached
 * @example screen(content, [], evidence).recommendation // 'DETAIL'
 */
export function screen(
  content: AssessmentContent,
  requests: readonly DetailRequest[],
  evidence?: Level1Facts,
): Screening {
  const { screening: answers } = countedAnswers(content);
  const triggers = screeningTriggers({ content, answers, requests, ...(evidence ? { evidence } : {}) });
  const unanswered = answers.flatMap(({ question, answer }) => (answer ? [] : [question.id]));
  const missing = [
    ...unanswered.map((id) => ({
      field: `screening.${id}`,
      reason: message('unmet.answerScreening', { question: untranslated(id) }),
    })),
    ...answers.flatMap(({ question: { id }, answer }) =>
      answer && answer.sentence.trim() === ''
        ? [
            {
              field: `screening.${id}.sentence`,
              reason: message('unmet.screeningSentence', { question: untranslated(id) }),
            },
          ]
        : [],
    ),
    ...missingFacts(content),
    ...missingEvidence(content, evidence),
  ];
  return {
    recommendation: missing.length > 0 ? 'INCOMPLETE' : triggers.length > 0 ? 'DETAIL' : 'CLOSE',
    triggers,
    unanswered,
    missing,
    notes: notJudged(content, evidence),
    method: methodOfScreen(evidence),
  };
}

function missingFacts({ facts, site }: AssessmentContent): UnmetRequirement[] {
  const { kind, stage } = facts;
  const isPlaced = kind !== undefined && placed.includes(kind);
  const builds = kind !== undefined && building.includes(kind);
  const early = stage === 'IDEA' || stage === 'OPTIONS';
  const checks: readonly (readonly [missing: boolean, field: string, reason: PlainCode])[] = [
    [kind === undefined, 'facts.kind', 'unmet.kind'],
    [stage === undefined, 'facts.stage', 'unmet.stage'],
    [facts.decisionMaker === undefined, 'facts.decisionMaker', 'unmet.decisionMaker'],
    [
      stage !== undefined && !early && facts.decisionDate === undefined,
      'facts.decisionDate',
      'unmet.decisionDate',
    ],
    [isPlaced && site === undefined, 'site', 'unmet.site'],
    [builds && facts.homes === undefined, 'facts.homes', 'unmet.homes'],
    [builds && facts.publicLandHectares === undefined, 'facts.publicLandHectares', 'unmet.publicLand'],
  ];
  return checks.flatMap(([isMissing, field, reason]) =>
    isMissing ? [{ field, reason: message(reason) }] : [],
  );
}

function missingEvidence(content: AssessmentContent, evidence?: Level1Facts): UnmetRequirement[] {
  const { site } = content;
  if (!site) return [];
  const newest = content.evidence.findLast(({ option }) => option === undefined);
  if (!newest || !evidence) return [{ field: 'evidence', reason: message('unmet.evidence') }];
  if (evidenceOfSite(content)) return unsaidPlaces(content, evidence);
  return [{ field: 'evidence', reason: message('unmet.evidenceOutdated') }];
}

/** Each place inside the site is asked for by itself: to keep silent of it is not to keep it. */
const unsaidPlaces = (content: AssessmentContent, evidence: Level1Facts): UnmetRequirement[] =>
  placesInside(content, evidence).flatMap(({ id, name, fate }) =>
    fate
      ? []
      : [
          {
            field: `placeFates.${id}`,
            reason: message('unmet.placeFate', { place: untranslated(name) }),
          },
        ],
  );

function notJudged({ site }: AssessmentContent, evidence?: Level1Facts): AnyMessage[] {
  if (!site) return [message('screen.noSite')];
  return evidence?.tension === 'NOT_KNOWN' ? [message('screen.tensionNotHeld')] : [];
}
