import { countsOf, type KeptField } from '../domain/records-kept/declaration/field.ts';
import type { RecordKind } from '../domain/records-kept/declaration/record-kind.ts';

/** What is asked of a promise that a record is about, in the words of the API. */
export const promiseFields = 'id refNo words milestones{id words date}';

/** What is asked of a field that is an object, or a list of them. */
const selections: Readonly<Partial<Record<KeptField['type'], string>>> = {
  AREA: '{code name}',
  VENUE: '{id name}',
  WEEK: '{day opens closes}',
  CLOSED_DAYS: '{from to}',
  LANGUAGES: '{language days}',
};

/**
 * What a query asks of what a record of a kind says: every field, objects with what names them, and of counts of people
 * whether they are withheld.
 * @param toKeepers whether they are asked for by somebody who keeps the records; else sensitive fields are left out
 * @example contentSelection(pledge, false) // '{organisation commitment area{code name} ...}'
 */
export const contentSelection = ({ fields }: Pick<RecordKind, 'fields'>, toKeepers: boolean): string =>
  `{${Object.entries(fields)
    .filter(([, { sensitive }]) => toKeepers || !sensitive)
    .map(([name, field]) => {
      const { type } = field;
      if (countsOf(type)) return `${name}{group people}`;
      if (type === 'REFERENCE' && field.to === 'EVENT') return `${name} ${name}Record{id stands{title}}`;
      if (type === 'REFERENCE') return `${name} ${name}Commitment{${promiseFields}}`;
      if (type === 'ORGANISATION') return `${name} ${name}Organisation{id name}`;
      if (type === 'RECORD_IDS') return `${name} ${name}Named{id name}`;
      if (type === 'PEOPLE' && !toKeepers) return `${name} ${name}Status`;
      return `${name}${selections[type] ?? ''}`;
    })
    .join(' ')}}`;
