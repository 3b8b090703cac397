import { InvalidInput } from '../../errors.ts';
import type { AssessmentContent, AssessmentId, AssessmentRecord, Author } from '../record/assessment.ts';
import { contentHash } from '../record/content-hash.ts';
import { stateWords, writableStates } from './transitions.ts';

/**
 * An assessment that begins: a draft.
 * @example beginAssessment(id, newContent('Homes at Moxley Road'), author).state // 'DRAFT'
 */
export const beginAssessment = (
  id: AssessmentId,
  content: AssessmentContent,
  author: Author,
): AssessmentRecord => ({
  id,
  content,
  contentHash: contentHash(content),
  state: 'DRAFT',
  authors: [author],
  detailRequests: [],
  progress: {},
  outcomes: {},
  signatures: [],
  publications: [],
});

/**
 * The record with other content, and with its author among the authors. Signatures stay on the record and hold no
 * longer, because each binds to the content that it was given for. Content that says the same makes nobody an author.
 * @throws InvalidInput at "state" where content may not be changed: it has to be moved back first
 * @example changeContent(record, { ...record.content, facts }, author).contentHash
 */
export function changeContent(
  record: AssessmentRecord,
  content: AssessmentContent,
  author: Author,
): AssessmentRecord {
  if (!writableStates.includes(record.state)) {
    throw new InvalidInput(
      'state',
      `this assessment is ${stateWords[record.state]}, and what it says cannot be changed. Content is changed in a draft or at level 2: move it back first, with a reason.`,
    );
  }
  const hash = contentHash(content);
  if (hash === record.contentHash) return record;
  const known = record.authors.some(({ subject }) => subject === author.subject);
  return {
    ...record,
    content,
    contentHash: hash,
    authors: known ? record.authors : [...record.authors, { subject: author.subject, name: author.name }],
  };
}
