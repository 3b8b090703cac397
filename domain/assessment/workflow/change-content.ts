import { InvalidInput } from '../../errors/errors.ts';
import type { AssessmentContent, AssessmentId, AssessmentRecord, Author } from '../model/assessment.ts';
import { canonicalText, contentHash } from '../model/content-hash.ts';
import { refuseOutsider } from './share-assessment.ts';
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
  team: { owner: author, editors: [], asking: [] },
  detailRequests: [],
  progress: {},
  outcomes: {},
  signatures: [],
  publications: [],
});

/**
 * Most characters of content as canonical JSON: several times what the longest assessment needs, and little enough that
 * a revision fits where it is kept, with what it changed and what goes on beside.
 */
const mostCharacters = 600_000;

function refuseTooLong(content: AssessmentContent): void {
  const { length } = canonicalText(content);
  if (length <= mostCharacters) return;
  throw new InvalidInput(
    'content',
    `with this it would have ${length.toLocaleString('en-GB')} characters; at most ${mostCharacters.toLocaleString('en-GB')} are kept. Shorten texts, or simplify the outlines of sites.`,
  );
}

/**
 * The record with other content, and with its author among the authors. Signatures stay on the record and hold no
 * longer, because each binds to the content that it was given for. Content that says the same makes nobody an author.
 * @throws InvalidInput at "state" where content may not be changed: it has to be moved back first; at "content" where it
 *   would be too long
 * @throws NotPermitted for somebody who neither owns it nor was let in
 * @example changeContent(record, { ...record.content, facts }, author).contentHash
 */
export function changeContent(
  record: AssessmentRecord,
  content: AssessmentContent,
  author: Author,
): AssessmentRecord {
  refuseOutsider(record, author);
  if (!writableStates.includes(record.state)) {
    throw new InvalidInput(
      'state',
      `this assessment is ${stateWords[record.state]}, and what it says cannot be changed. Content is changed in a draft or at level 2: move it back first, with a reason.`,
    );
  }
  const hash = contentHash(content);
  if (hash === record.contentHash) return record;
  refuseTooLong(content);
  const known = record.authors.some(({ subject }) => subject === author.subject);
  return {
    ...record,
    content,
    contentHash: hash,
    authors: known ? record.authors : [...record.authors, { subject: author.subject, name: author.name }],
  };
}
