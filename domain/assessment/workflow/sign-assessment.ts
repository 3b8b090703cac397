import { Conflict, InvalidInput, NotPermitted } from '../../errors/errors.ts';
import { maySignAs, signersOf } from '../../permission/assessment-access.ts';
import type { Person } from '../../permission/person.ts';
import { describeRoles } from '../../permission/roles.ts';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState, Signature } from '../model/assessment-state.ts';
import { type StepInstant, stampOf } from '../model/step-instant.ts';
import { signingSchema } from '../model/step-schemas.ts';
import { parseAs } from '../model/written-value.ts';
import { capacitiesNeeded, standingSignatures } from './capacities-needed.ts';
import { decidedBefore } from './decided-before.ts';
import { stateWords } from './transitions.ts';
import { capacityWords } from './unmet-requirements.ts';

/** What somebody signs, and as what. */
export interface Signing extends StepInstant {
  readonly capacity: SigningCapacity;
  readonly by: Person;
  /** Hash of the content that they have read. */
  readonly contentHash: string;
  /** The portfolio holder who decided, by name and office: needed for PORTFOLIO_HOLDER, and only there. */
  readonly onBehalfOf?: string;
  readonly statement?: string;
}

/** Where each capacity signs: the screen once it is done, level 2 while it is with those who review. */
export const signedIn: Readonly<Record<SigningCapacity, AssessmentState>> = {
  SERVICE_HEAD: 'SCREENING_DONE',
  EQUALITY_LEAD: 'PEER_REVIEW',
  DIRECTOR: 'PEER_REVIEW',
  PORTFOLIO_HOLDER: 'PEER_REVIEW',
};

/**
 * Why somebody may not sign in a capacity; undefined where they may. Who wrote any of the content may not, and nobody
 * signs the same content in two capacities.
 * Source: "Cohesion impact assessment", section 8, Sign-off (an author cannot sign).
 * @example whyNotSign(record, director, 'DIRECTOR') // undefined
 */
export function whyNotSign(
  record: AssessmentRecord,
  person: Person,
  capacity: SigningCapacity,
): string | undefined {
  if (!maySignAs(person, capacity)) {
    return `Signing as ${capacityWords[capacity]} is for ${describeRoles(signersOf[capacity])}.`;
  }
  if (record.authors.some(({ subject }) => subject === person.subject)) {
    return 'You wrote in this assessment, and who wrote in it cannot sign it. Ask a colleague to sign.';
  }
  const own = standingSignatures(record).find(({ by }) => by.subject === person.subject);
  return own && own.capacity !== capacity
    ? `You have signed this as ${capacityWords[own.capacity]}: another person has to sign as ${capacityWords[capacity]}.`
    : undefined;
}

/**
 * Signs the content as it stands. The signature names its hash and holds for nothing else.
 * @throws InvalidInput where this capacity is not wanted, or not now ("capacity"), or the portfolio holder is not named
 *   ("onBehalfOf")
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
  if ((capacity === 'PORTFOLIO_HOLDER') !== (signing.onBehalfOf !== undefined)) {
    throw new InvalidInput(
      'onBehalfOf',
      'name the portfolio holder who decided, with their office, where a director records it; elsewhere leave it out.',
    );
  }
  const { onBehalfOf, statement } = signing;
  const signature: Signature = {
    capacity,
    by: { subject: by.subject, name: by.name },
    ...stampOf(signing),
    contentHash,
    ...(onBehalfOf === undefined
      ? {}
      : { onBehalfOf: parseAs(signingSchema.entries.onBehalfOf.wrapped, 'onBehalfOf', onBehalfOf) }),
    ...(statement === undefined
      ? {}
      : { statement: parseAs(signingSchema.entries.statement.wrapped, 'statement', statement) }),
    afterDecision: decidedBefore(record.content, at),
  };
  return { ...record, signatures: [...record.signatures, signature] };
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
