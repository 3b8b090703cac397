import * as v from 'valibot';
import { mailboxOfPersonIn } from '../../disclosure/mailbox-of-person.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { day, type Given, line, oneOf, paragraph } from './written-value.ts';

/** What the author concludes. It advises; whoever decides may decide otherwise. */
export const conclusionOutcomes = ['GO_AHEAD', 'CHANGE', 'STOP'] as const;
export type ConclusionOutcome = (typeof conclusionOutcomes)[number];

/**
 * What the author concludes and recommends, who answers for it by office, and how readers answer. Assessments written
 * before this was asked have none of it: not given, never "go ahead".
 */
export interface Conclusion {
  readonly outcome?: ConclusionOutcome;
  readonly recommendation?: string;
  /** The office that answers for what will be done: "Head of Housing". */
  readonly responsibleOffice?: string;
  /** Mailbox or telephone number of that office, never of a person. */
  readonly contact?: string;
  /** The last day on which an answer is still heard before the decision. */
  readonly answersUntil?: CalendarDate;
  /** The day on which it is looked at again. */
  readonly reviewOn?: CalendarDate;
}

const mailbox = /^[^\s@<>?&:]+@[^\s@<>?&:/]+\.[^\s@<>?&:/]+$/;
const telephone = /^\+?\d[\d ]{5,19}\d$/;

/** An e-mail address of an office or a telephone number, with nothing else. @example isContact('01922 650000') // true */
const isContact = (text: string): boolean =>
  telephone.test(text) || (mailbox.test(text) && mailboxOfPersonIn(text) === undefined);

/** The conclusion as a request gives it: what is null is taken away, what is left out stays as it is. */
export const conclusionSchema = v.object({
  outcome: v.nullish(oneOf(conclusionOutcomes)),
  recommendation: v.nullish(paragraph),
  responsibleOffice: v.nullish(line),
  contact: v.nullish(
    v.pipe(
      line,
      v.check(
        isContact,
        'give one e-mail address, or one telephone number in digits: of the office, not of a person.',
      ),
    ),
  ),
  answersUntil: v.nullish(day),
  reviewOn: v.nullish(day),
} satisfies Readonly<Record<keyof Conclusion, v.GenericSchema>>);

export type ConclusionGiven = Given<typeof conclusionSchema>;
