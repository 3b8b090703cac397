import { expect, it } from 'vitest';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { Attachment } from '../model/attachment.ts';
import { documentsKept } from './documents-kept.ts';

const document = (sha256: string, place?: string) =>
  ({ id: sha256.slice(0, 12), sha256, ...(place ? { place } : {}) }) as Attachment;
const step = (
  contentHash: string,
  attachments: readonly Attachment[],
  more: Partial<AssessmentRecord> = {},
) => ({
  record: {
    content: { attachments } as unknown as AssessmentRecord['content'],
    contentHash,
    signatures: [],
    state: 'DRAFT',
    ...more,
  } as Pick<AssessmentRecord, 'content' | 'contentHash' | 'signatures' | 'state'>,
});
const [plan, letter] = [document('aa', 'p1'), document('bb')];
const signed = { signatures: [{ contentHash: 'one' }] } as unknown as Partial<AssessmentRecord>;

it('what stands is kept, and what was taken away before anybody signed is not', () => {
  expect(documentsKept([])).toEqual([]);
  expect(documentsKept([step('one', [plan, letter]), step('two', [letter])])).toEqual([letter]);
});

it('what somebody signed is kept, taken away or withdrawn', () => {
  const chain = [step('one', [plan]), step('one', [plan], signed), step('two', [letter], signed)];
  expect(documentsKept(chain)).toEqual([plan, letter]);
  expect(documentsKept([...chain, step('two', [letter], { ...signed, state: 'WITHDRAWN' })])).toEqual([plan]);
});

it('the same file attached again lies in another place, and the first may go', () => {
  const again = document('aa', 'p2');
  expect(documentsKept([step('one', [plan]), step('two', []), step('three', [again])])).toEqual([again]);
});
