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
  /** What could not be judged, in sentences: said, and not counted. */
  readonly notes: readonly string[];
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
      reason: `Answer question ${id}. Not answered is not the same as neutral.`,
    })),
    ...answers.flatMap(({ question: { id }, answer }) =>
      answer && answer.sentence.trim() === ''
        ? [
            {
              field: `screening.${id}.sentence`,
              reason: `Say in a sentence why question ${id} is answered so.`,
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
  const checks: readonly (readonly [missing: boolean, field: string, reason: string])[] = [
    [kind === undefined, 'facts.kind', 'Say what kind of scheme it is.'],
    [stage === undefined, 'facts.stage', 'Say how far the scheme has come.'],
    [facts.decisionMaker === undefined, 'facts.decisionMaker', 'Name who will decide, by office.'],
    [
      stage !== undefined && !early && facts.decisionDate === undefined,
      'facts.decisionDate',
      'Give the day of the decision: from the preferred option on it decides whether this comes in time.',
    ],
    [isPlaced && site === undefined, 'site', 'Give the site: a scheme of this kind has a place.'],
    [builds && facts.homes === undefined, 'facts.homes', 'Give the number of homes; 0 where there are none.'],
    [
      builds && facts.publicLandHectares === undefined,
      'facts.publicLandHectares',
      'Give the hectares of public land; 0 where there are none.',
    ],
  ];
  return checks.flatMap(([isMissing, field, reason]) => (isMissing ? [{ field, reason }] : []));
}

function missingEvidence(content: AssessmentContent, evidence?: Level1Facts): UnmetRequirement[] {
  const { site } = content;
  if (!site) return [];
  const newest = content.evidence.findLast(({ option }) => option === undefined);
  if (!newest || !evidence) {
    return [{ field: 'evidence', reason: 'Make the evidence for the site: it takes a few seconds.' }];
  }
  if (evidenceOfSite(content)) return unsaidPlaces(content, evidence);
  return [{ field: 'evidence', reason: 'The site was changed since the evidence was made: make it again.' }];
}

/** Each place inside the site is asked for by itself: to keep silent of it is not to keep it. */
const unsaidPlaces = (content: AssessmentContent, evidence: Level1Facts): UnmetRequirement[] =>
  placesInside(content, evidence).flatMap(({ id, name, fate }) =>
    fate
      ? []
      : [
          {
            field: `placeFates.${id}`,
            reason: `Say what becomes of ${name}, inside the site: kept, lost, or not known yet.`,
          },
        ],
  );

function notJudged({ site }: AssessmentContent, evidence?: Level1Facts): string[] {
  if (!site) return ['Without a site neither cold spots nor people in the catchment can be judged.'];
  if (!evidence) return [];
  return evidence.tension === 'NOT_KNOWN'
    ? [
        'No band of tension is held for the localities touched, so that it is not counted: judge it in question 10.',
      ]
    : [];
}
