import { Conflict, InvalidInput, NotPermitted } from '../../errors/errors.ts';
import { RefusedInput } from '../../errors/refused-input.ts';
import { message } from '../../messages/message.ts';
import { maySignAs, signersOf } from '../../permission/assessment-access.ts';
import type { Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState, Signature } from '../model/assessment-state.ts';
import { type StepInstant, stampOf } from '../model/step-instant.ts';
import { signingSchema } from '../model/step-schemas.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { parseAs } from '../model/written-value.ts';
import { capacitiesMissing, capacitiesNeeded, standingSignatures, staysRed } from './capacities-needed.ts';
import { unmetComments } from './comments.ts';
import { decidedBefore } from './decided-before.ts';
import { stateWords } from './transitions.ts';
import { unmetConclusionToSign } from './unmet-conclusion.ts';
import { capacityWords } from './unmet-requirements.ts';

/** What somebody signs, and as what. */
export interface Signing extends StepInstant {
  readonly capacity: SigningCapacity;
  readonly by: Person;
  /** Hash of the content that they have read. */
  readonly contentHash: string;
  /** The office of the portfolio holder who decided: needed for PORTFOLIO_HOLDER, and only there. */
  readonly office?: string;
  /** The portfolio holder by name; only for PORTFOLIO_HOLDER. */
  readonly onBehalfOf?: string;
  /** Why to go on with what stays red: needed for DIRECTOR where something does, and only there. */
  readonly justification?: string;
  readonly statement?: string;
}

/** Where each capacity signs: the screen once it is done, level 2 while it is with those who review. */
export const signedIn: Readonly<Record<SigningCapacity, AssessmentState>> = {
  SERVICE_HEAD: 'SCREENING_DONE',
  EQUALITY_LEAD: 'PEER_REVIEW',
  DIRECTOR: 'PEER_REVIEW',
  PORTFOLIO_HOLDER: 'PEER_REVIEW',
};

/** Why a step is not somebody's: another role takes it, they wrote, they signed as something else, or they do not write here. */
export type Hindrance = 'ROLE' | 'WROTE' | 'SIGNED' | 'NOT_WRITER';

/**
 * What keeps somebody from signing in a capacity; undefined: nothing. Who wrote any of the content may not, and nobody
 * signs the same content in two capacities.
 * Source: "Cohesion impact assessment", section 8, Sign-off (an author cannot sign).
 * @example hindranceToSign(record, planner, 'DIRECTOR') // 'ROLE'
 */
export function hindranceToSign(
  record: AssessmentRecord,
  person: Person,
  capacity: SigningCapacity,
): Extract<Hindrance, 'ROLE' | 'WROTE' | 'SIGNED'> | undefined {
  if (!maySignAs(person, capacity)) return 'ROLE';
  if (record.authors.some(({ subject }) => subject === person.subject)) return 'WROTE';
  const own = ownSignature(record, person);
  return own && own.capacity !== capacity ? 'SIGNED' : undefined;
}

const ownSignature = (record: AssessmentRecord, { subject }: Person): Signature | undefined =>
  standingSignatures(record).find(({ by }) => by.subject === subject);

/** The same in a sentence. @example whyNotSign(record, director, 'DIRECTOR') // undefined */
export function whyNotSign(
  record: AssessmentRecord,
  person: Person,
  capacity: SigningCapacity,
): string | undefined {
  switch (hindranceToSign(record, person, capacity)) {
    case 'ROLE':
      return `Signing as ${capacityWords[capacity]} is for ${describeRoles(signersOf[capacity])}.`;
    case 'WROTE':
      return 'You wrote in this assessment, and who wrote in it cannot sign it. Ask a colleague to sign.';
    case 'SIGNED': {
      const signed = capacityWords[ownSignature(record, person)?.capacity ?? capacity];
      return `You have signed this as ${signed}: another person has to sign as ${capacityWords[capacity]}.`;
    }
    default:
      return undefined;
  }
}

/**
 * Signs the content as it stands. The signature names its hash and holds for nothing else.
 * @throws InvalidInput where this capacity is not wanted, or not now ("capacity"), before the first signature without a
 *   conclusion ("conclusion.outcome" and the like), where comments are open ("comments"), the portfolio holder's office is not named ("office"), or a director does not say why to go on with what stays red
 *   ("justification")
 * @throws Conflict where the content is another than was read
 * @throws NotPermitted as `whyNotSign` says
 * @example signAssessment(record, { capacity: 'DIRECTOR', by, at, contentHash: record.contentHash }).signatures.length
 */
export function signAssessment(record: AssessmentRecord, signing: Signing): AssessmentRecord {
  const { capacity, by, at, contentHash } = signing;
  refuseCapacity(record, capacity);
  const refusal = whyNotSign(record, by, capacity);
  if (refusal) throw new NotPermitted(refusal, signersOf[capacity]);
  if (contentHash !== record.contentHash) {
    throw new Conflict(
      'The content is not the one that you have read: load it again, read it, and sign that.',
    );
  }
  const [unmet] = unmetToSign(record, capacity);
  if (unmet) throw new RefusedInput(unmet.field, unmet.reason);
  refuseWrongWords(record, signing);
  const signature: Signature = {
    capacity,
    by: { subject: by.subject, name: by.name },
    ...stampOf(signing),
    contentHash,
    ...wordsOf(signing),
    afterDecision: decidedBefore(record.content, at),
  };
  return { ...record, signatures: [...record.signatures, signature] };
}

const written = ['office', 'onBehalfOf', 'justification', 'statement'] as const;

const wordsOf = (signing: Signing): Partial<Record<(typeof written)[number], string>> =>
  Object.fromEntries(
    written.flatMap((name) => {
      const given = signing[name];
      return given === undefined ? [] : [[name, parseAs(signingSchema.entries[name].wrapped, name, given)]];
    }),
  );

/**
 * What has to be there before somebody signs in a capacity: a conclusion, no comment is open, and the portfolio holder decides on a
 * director's reason, so that a director signs first.
 */
export const unmetToSign = (
  record: AssessmentRecord,
  capacity: SigningCapacity,
): readonly UnmetRequirement[] => [
  ...unmetConclusionToSign(record),
  ...unmetComments(record),
  ...(capacity === 'PORTFOLIO_HOLDER' && capacitiesMissing(record).includes('DIRECTOR')
    ? [{ field: 'signatures.DIRECTOR', reason: message('unmet.signature', { capacity: 'DIRECTOR' }) }]
    : []),
];

function refuseWrongWords(
  record: AssessmentRecord,
  { capacity, office, onBehalfOf, justification }: Signing,
): void {
  const decides = capacity === 'PORTFOLIO_HOLDER';
  if (decides !== (office !== undefined) || (!decides && onBehalfOf !== undefined)) {
    throw new InvalidInput(
      'office',
      'give the office of the portfolio holder who decided, where a director records it; elsewhere leave it and their name out.',
    );
  }
  if ((capacity === 'DIRECTOR' && staysRed(record)) !== (justification !== undefined)) {
    throw new InvalidInput(
      'justification',
      'a director who signs what stays red says why to go on; elsewhere leave it out.',
    );
  }
}

function refuseCapacity(record: AssessmentRecord, capacity: SigningCapacity): void {
  const words = capacityWords[capacity];
  if (!capacitiesNeeded(record).includes(capacity)) {
    throw new InvalidInput('capacity', `a signature of ${words} is not wanted here.`);
  }
  if (record.state !== signedIn[capacity]) {
    throw new InvalidInput(
      'capacity',
      `an assessment that is ${stateWords[record.state]} is not signed by ${words}.`,
    );
  }
  if (standingSignatures(record).some((signature) => signature.capacity === capacity)) {
    throw new InvalidInput('capacity', `${words} has signed this content already.`);
  }
}
