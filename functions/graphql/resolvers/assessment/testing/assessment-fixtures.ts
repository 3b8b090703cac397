import { partBytes, partsOf } from '../../../../../domain/assessment/model/attachment.ts';
import type { AskedError } from '../../../testing/ask-api.ts';
import type { MadeUpPeople, PersonName } from './people-fixtures.ts';

/** What every test reads of an assessment. */
export const standing = 'id revision state contentHash';

export interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly contentHash: string;
}

interface Payload {
  readonly assessment: Standing;
  readonly replayed: boolean;
}

let keys = 0;
/** A key that no other request of the run has. */
export const freshKey = (): string => `test-key-${++keys}`;

/** Sends one change and gives its payload or its first error. */
export async function change(
  office: MadeUpPeople,
  who: PersonName | 'public',
  operation: string,
  input: object,
): Promise<Payload & { readonly error?: AskedError }> {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input!`;
  const { data, errors } = await office.as<Record<string, Payload> | null>(
    who,
    `mutation Change($input: ${type}) { ${operation}(input: $input) { replayed assessment { ${standing} } } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const [error] = errors;
  const payload = data?.[operation];
  if (payload) return payload;
  return {
    assessment: { id: '', revision: 0, state: '', contentHash: '' },
    replayed: false,
    ...(error && { error }),
  };
}

/** As `change`, for a change that must be carried out. @throws Error with what was refused */
export async function changed(
  office: MadeUpPeople,
  who: PersonName,
  operation: string,
  input: object,
): Promise<Standing> {
  const { assessment, error } = await change(office, who, operation, input);
  if (error) throw new Error(`${operation}: ${error.message}`);
  return assessment;
}

/** A made-up site of 200 by 200 metres in Darlaston. */
export const darlastonSite = {
  drawn: {
    type: 'Polygon',
    coordinates: [
      [
        [-2.034, 52.569],
        [-2.031, 52.569],
        [-2.031, 52.5708],
        [-2.034, 52.5708],
        [-2.034, 52.569],
      ],
    ],
  },
};

/** Facts of a made-up scheme that leave nothing of level 1 open. */
export const darlastonFacts = {
  title: 'Made-up: homes at Moxley Road',
  kind: 'HOUSING',
  stage: 'OPTIONS',
  decisionMaker: 'Planning Committee',
  decisionDate: '2027-03-18',
  homes: 40,
  publicLandHectares: 0.4,
};

/** All ten answers of level 1, each the same unless another is given. */
export const tenAnswers = (others: Readonly<Record<string, string>> = {}) =>
  Array.from({ length: 10 }, (_, index) => {
    const question = String(index + 1);
    return { question, value: others[question] ?? 'NEUTRAL', sentence: 'As the evidence pack has it.' };
  });

/** What has to be concluded before anybody signs. */
export const madeUpConclusion = {
  outcome: 'GO_AHEAD',
  recommendation: 'Build it as it is drawn.',
  responsibleOffice: 'Head of Housing',
  contact: 'housing@example.gov.uk',
};

/** A draft with facts, site, evidence, ten answers and a conclusion, written by Amina. */
export async function screenedDraft(
  office: MadeUpPeople,
  answers: Readonly<Record<string, string>> = {},
  site: object = darlastonSite,
): Promise<Standing> {
  const begun = await changed(office, 'amina', 'createAssessment', { facts: darlastonFacts, site });
  const { id } = begun;
  const evidence = await changed(office, 'amina', 'makeEvidence', { id, expectedRevision: begun.revision });
  return changed(office, 'amina', 'changeAssessment', {
    id,
    expectedRevision: evidence.revision,
    screening: tenAnswers(answers),
    conclusion: madeUpConclusion,
  });
}

/** The next step of an assessment on the revision that was read. */
export const on = ({ id, revision }: Standing) => ({ id, expectedRevision: revision });

/** Lets a colleague write in an assessment of Amina's: they ask, and she lets them in. */
export async function letIn(office: MadeUpPeople, who: PersonName, { id }: Standing): Promise<Standing> {
  await changed(office, who, 'shareAssessment', { id, step: 'ASK', reason: 'We write this together.' });
  const { data } = await office.as<{
    assessment: { team: { asking: readonly { member: { key: string; name: string } }[] } };
  }>('amina', 'query Q($id: ID!) { assessment(id: $id) { team { asking { member { key name } } } } }', {
    id,
  });
  const member = data.assessment.team.asking.at(-1)?.member.key;
  return changed(office, 'amina', 'shareAssessment', { id, step: 'LET_IN', member });
}

/** An assessment that was closed after the screen, signed by Carol and published. */
export async function publishedAssessment(
  office: MadeUpPeople,
  site?: object,
  phases?: readonly object[],
): Promise<Standing> {
  const screened = await screenedDraft(office, {}, site);
  const draft = phases
    ? await changed(office, 'amina', 'changeAssessment', { ...on(screened), phases })
    : screened;
  return publishedFrom(office, draft);
}

/** A draft of Amina's, closed after the screen, signed by Carol and published. */
export async function publishedFrom(office: MadeUpPeople, draft: Standing): Promise<Standing> {
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(draft),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash: done.contentHash,
    capacity: 'SERVICE_HEAD',
  });
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  return changed(office, 'carol', 'publishAssessment', on(closed));
}

/** A document as a test attaches it. */
export interface MadeUpDocument {
  readonly bytes: Uint8Array;
  readonly audience?: 'PUBLIC' | 'INTERNAL';
  readonly name?: string;
}

/** Sends one part of a document, and gives the first error. */
export async function sendPart(
  office: MadeUpPeople,
  who: PersonName,
  at: Standing,
  { upload, part, bytes, ...others }: SentPart,
): Promise<AskedError | undefined> {
  const body = others.body ?? bytes.subarray(part * partBytes, (part + 1) * partBytes);
  const { errors } = await office.as(
    who,
    'mutation S($input: SendDocumentPartInput!) { sendDocumentPart(input: $input) { parts partBytes expiresAt } }',
    {
      input: {
        ...on(at),
        upload,
        part,
        bytes: others.size ?? bytes.length,
        file: others.base64 ?? Buffer.from(body).toString('base64'),
      },
    },
  );
  return errors[0];
}

interface SentPart {
  readonly upload: string;
  readonly part: number;
  readonly bytes: Uint8Array;
  readonly body?: Uint8Array;
  readonly size?: number;
  readonly base64?: string;
}

/** Sends all parts of a document, and gives the key under which they lie. @throws Error with what was refused */
export async function sendDocument(
  office: MadeUpPeople,
  who: PersonName,
  at: Standing,
  bytes: Uint8Array,
): Promise<string> {
  const upload = freshKey();
  for (let part = 0; part < partsOf(bytes.length); part += 1) {
    const error = await sendPart(office, who, at, { upload, part, bytes });
    if (error) throw new Error(`sendDocumentPart: ${error.message}`);
  }
  return upload;
}

/** Sends a document and attaches it. @throws Error with what was refused */
export async function attached(
  office: MadeUpPeople,
  who: PersonName,
  at: Standing,
  { bytes, audience = 'PUBLIC', name = 'Plan of the site.pdf' }: MadeUpDocument,
): Promise<Standing> {
  const upload = await sendDocument(office, who, at, bytes);
  return changed(office, who, 'attachDocument', { ...on(at), name, audience, upload });
}
