import { type AnyMessage, message } from '../../messages/message.ts';
import { groupedDigits } from '../../wording/grouped-digits.ts';
import { evidenceRules } from './evidence-rules.ts';

/** A count of people as it may be shown. */
export interface PeopleCount {
  /** "about 1,230" or "fewer than 100": as packs freeze it. */
  readonly shown: string;
  /** To the nearest ten; undefined where there are fewer than 100, none included. */
  readonly residents?: number;
}

/**
 * A count of people under the rule for evidence packs: the nearest ten, and under a hundred only that.
 * Source: "Cohesion impact assessment", section 9, "Population touched".
 * @example peopleCount(1234) // { shown: 'about 1,230', residents: 1230 }
 */
export function peopleCount(people: number): PeopleCount {
  const { roundTo, fewerThan } = evidenceRules;
  if (people < fewerThan) return { shown: `fewer than ${fewerThan}` };
  const residents = Math.round(people / roundTo) * roundTo;
  return { shown: `about ${groupedDigits(residents)}`, residents };
}

/**
 * Whether the estimate by ground leads: where the one by centre says only that there are few, as near a small site without
 * any centre, and the one by ground says more. Else the one by centre leads, as the method has it.
 * Source: "Cohesion impact assessment", section 9, "Population touched" (headline).
 * @example groundLeads(peopleCount(0), peopleCount(1350)) // true
 */
export const groundLeads = (byCentre: PeopleCount, byGround: PeopleCount): boolean =>
  byCentre.residents === undefined && byGround.residents !== undefined;

/** A count of people to be told in any language. @example peopleShown(peopleCount(1234)) // "about 1,230" */
export const peopleShown = ({ residents }: Pick<PeopleCount, 'residents'>): AnyMessage =>
  residents === undefined
    ? message('people.fewerThan', { count: evidenceRules.fewerThan })
    : message('people.about', { count: residents });
