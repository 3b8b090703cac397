import { sensitiveReaders } from '../../permission/assessment-access.ts';
import { holds, type Viewer } from '../../permission/person.ts';
import type { AssessmentContent, AssessmentRecord, Author, ScreeningDecision } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';
import type { DetailAnswer } from '../model/detail-answers.ts';
import { withoutReviewers } from '../model/report.ts';
import { countedAnswers } from '../questions/asked-questions.ts';
import type { TriggerCode } from '../scoring/screening-triggers.ts';
import { publishedPart } from './publication-rule.ts';
import { withVisibleHashes } from './visible-hash.ts';

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
 * The part of an assessment that may be published, field by field as `publicationRule` says: level 1, what the six colours
 * are made of, the grid and the pairs, actions with the office that owns them, who was heard, and which evidence it rests
 * on; no report that nobody reviewed, and nothing of who writes it or of what they said to each other. Answers that are hidden are left out, because they count nothing.
 * Hashes are those of what is published: nothing that is withheld can be guessed from them.
 * Source: "Cohesion impact assessment", section 8, Publication.
 * @example publicView(record).content.conflictPrevention // undefined
 */
export function publicView(record: AssessmentRecord): AssessmentRecord {
  const { stateReason: _, supersededBy: __, openReports: ___, team: ____, comments: _____, ...rest } = record;
  return withVisibleHashes(record, {
    ...rest,
    ...publishedPart('move', record),
    content: publicContent(record.content),
    authors: [],
    detailRequests: record.detailRequests.map((request) =>
      publishedPart('request', request, { by: nobody, reason: notPublished }),
    ),
    progress: eachOf(withoutReviewers(record.progress), (progress) => publishedPart('progress', progress)),
    outcomes: eachOf(withoutReviewers(record.outcomes), (outcome) => publishedPart('outcome', outcome)),
    ...(record.takenBack
      ? {
          takenBack: record.takenBack.map((each) =>
            publishedPart('takenBack', each, { by: nobody, reason: notPublished }),
          ),
        }
      : {}),
    signatures: record.signatures.map((signature) => publishedPart('signature', signature, { by: nobody })),
  });
}

function publicContent(content: AssessmentContent): AssessmentContent {
  const {
    conflictPrevention: _,
    residualRedJustification: __,
    placeFates: ___,
    site: ____,
    attachments = [],
    ...rest
  } = content;
  const documents = attachments.filter(({ audience }) => audience === 'PUBLIC');
  const { conclusion, decision, options, pairs, engagement, actions, predictions, grid } = content;
  const counted = countedAnswers(content);
  return {
    ...rest,
    ...publishedPart('content', content),
    facts: publishedPart('facts', content.facts),
    ...(documents.length > 0
      ? { attachments: documents.map((each) => publishedPart('attachments', each, { by: nobody })) }
      : {}),
    ...(conclusion ? { conclusion: publishedPart('conclusion', conclusion) } : {}),
    ...(decision ? { decision: publishedPart('decision', withoutTension(decision), { by: nobody }) } : {}),
    screening: byQuestion(counted.screening, (answer) => publishedPart('screening', answer)),
    ...(content.setAside
      ? { setAside: content.setAside.map((each) => publishedPart('setAside', each)) }
      : {}),
    detail: byQuestion(counted.detail, withoutText),
    grid: grid.map((reading) => publishedPart('grid', reading)),
    pairs: pairs.map((pair) => publishedPart('pairs', pair)),
    engagement: engagement.map((heard) => publishedPart('engagement', heard)),
    options: options.map((option) => publishedPart('options', option)),
    actions: actions.map((action) => publishedPart('actions', action)),
    predictions: predictions.map((prediction) => publishedPart('predictions', prediction)),
    ...(content.phases ? { phases: content.phases.map((phase) => publishedPart('phases', phase)) } : {}),
    evidence: evidenceOfSite(content),
  };
}

const eachOf = <Item>(
  items: Readonly<Record<string, Item>>,
  read: (item: Item) => Item,
): Readonly<Record<string, Item>> =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, read(item)]));

/** Packs of the site as it stands: a line that was given up on the way tells what somebody once had in mind. */
function evidenceOfSite({ site, evidence }: AssessmentContent): AssessmentContent['evidence'] {
  if (!site) return [];
  const hash = contentHash(site.geometry);
  return evidence.filter(({ siteHash }) => siteHash === hash);
}

const byQuestion = <Answer>(
  asked: readonly { readonly question: { readonly id: string }; readonly answer?: Answer }[],
  read: (answer: Answer) => Answer,
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(asked.flatMap(({ question, answer }) => (answer ? [[question.id, read(answer)]] : [])));

const withoutText = (answer: DetailAnswer): DetailAnswer =>
  publishedPart('detail', answer, {
    answer: answer.answer.trim() === '' ? '' : notPublished,
    evidence: [],
  });

/**
 * An assessment as somebody reads it who may read it before it is published: without the conflict-prevention block and
 * what tells a band of tension, unless one of their roles reads these; hashes are then those of what they read.
 * @example readableRecord(record, administrator).content.conflictPrevention // undefined
 */
export function readableRecord(record: AssessmentRecord, viewer: Viewer): AssessmentRecord {
  if (holds(viewer, sensitiveReaders)) return record;
  const { conflictPrevention: _, decision, ...content } = record.content;
  return withVisibleHashes(record, {
    ...record,
    content: { ...content, ...(decision ? { decision: withoutTension(decision) } : {}) },
  });
}
