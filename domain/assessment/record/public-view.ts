import { sensitiveReaders } from '../../permission/assessment-access.ts';
import { type Asker, holds } from '../../permission/person.ts';
import { withoutReviewers } from '../actions/report.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import type { TriggerCode } from '../scoring/screening-triggers.ts';
import type { AssessmentContent, AssessmentRecord, Author, ScreeningDecision } from './assessment.ts';
import { contentHash } from './content-hash.ts';
import type { DetailAnswer } from './detail-answers.ts';
import { withToldHashes } from './told-hash.ts';

/** Stands for a text that is kept and not published. */
export const notPublished = 'Not published.';

const nobody: Author = { subject: '', name: '' };

/** Codes of triggers that tell a band of tension. */
const sensitiveTriggers: readonly string[] = ['raised-tension'] satisfies readonly TriggerCode[];

const withoutTension = (decision: ScreeningDecision): ScreeningDecision => ({
  ...decision,
  triggers: decision.triggers.filter((code) => !sensitiveTriggers.includes(code)),
});

/**
 * The part of an assessment that may be published: level 1, what the six colours are made of, the grid and the pairs,
 * actions with the office that owns them, who was heard, and which evidence it rests on. Not the conflict-prevention
 * block, no name and no id of a person, no reason for a move, no words of a request, no report that nobody reviewed, and of level 2 no free text, since
 * it may identify people. Answers that are hidden are left out, because they count nothing.
 * Hashes are those of what is published: nothing that is withheld can be guessed from them.
 * Source: "Cohesion impact assessment", section 8, Publication.
 * @example publicView(record).content.conflictPrevention // undefined
 */
export function publicView(record: AssessmentRecord): AssessmentRecord {
  const { stateReason: _, openReports: __, ...rest } = record;
  return withToldHashes(record, {
    ...rest,
    content: publicContent(record.content),
    authors: [],
    progress: withoutReviewers(record.progress),
    outcomes: withoutReviewers(record.outcomes),
    detailRequests: record.detailRequests.map(({ at }) => ({ by: nobody, at, reason: notPublished })),
    signatures: record.signatures.map(({ statement: __, ...signature }) => ({ ...signature, by: nobody })),
  });
}

function publicContent(content: AssessmentContent): AssessmentContent {
  const { conflictPrevention: _, decision, ...rest } = content;
  const counted = countedAnswers(content);
  return {
    ...rest,
    ...(decision ? { decision: { ...withoutTension(decision), by: nobody } } : {}),
    screening: byQuestion(counted.screening),
    detail: byQuestion(
      counted.detail.map(({ question, answer }) =>
        answer ? { question, answer: withoutText(answer) } : { question },
      ),
    ),
    actions: content.actions.map(({ ownerName: __, ...action }) => action),
    evidence: evidenceOfSite(content),
  };
}

/** Packs of the site as it stands: a line that was given up on the way tells what somebody once had in mind. */
function evidenceOfSite({ site, evidence }: AssessmentContent): AssessmentContent['evidence'] {
  if (!site) return [];
  const hash = contentHash(site.geometry);
  return evidence.filter(({ siteHash }) => siteHash === hash);
}

const byQuestion = <Answer>(
  asked: readonly { readonly question: { readonly id: string }; readonly answer?: Answer }[],
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(asked.flatMap(({ question, answer }) => (answer ? [[question.id, answer]] : [])));

const withoutText = ({ whoIsAffected: _, ...answer }: DetailAnswer): DetailAnswer => ({
  ...answer,
  answer: answer.answer.trim() === '' ? '' : notPublished,
  evidence: [],
});

/**
 * An assessment as somebody reads it who may read it before it is published: without the conflict-prevention block and
 * what tells a band of tension, unless one of their roles reads these; hashes are then those of what they read.
 * @example readableRecord(record, administrator).content.conflictPrevention // undefined
 */
export function readableRecord(record: AssessmentRecord, asker: Asker): AssessmentRecord {
  if (holds(asker, sensitiveReaders)) return record;
  const { conflictPrevention: _, decision, ...content } = record.content;
  return withToldHashes(record, {
    ...record,
    content: { ...content, ...(decision ? { decision: withoutTension(decision) } : {}) },
  });
}
