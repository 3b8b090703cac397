import type { CountedBy } from '../../records/people-counted.ts';
import type { Cell } from '../../text/csv.ts';
import { countsOf, type KeptField, mostCharacters } from '../declaration/field.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import { countStatus, type PublicStanding, type ReadKept } from '../life/kept-entry.ts';
import { confirmBy, newestWord } from '../life/kept-times.ts';

/** Columns that stand before and behind the fields of every kind; a file that comes in is not asked for the last four. */
export const leadColumns = ['id', 'revision'] as const;
export const endColumns = ['state', 'waits', 'word_of', 'word_until'] as const;

const endWords: Readonly<Record<(typeof endColumns)[number], string>> = {
  state: 'Where the record is: PROPOSED, CURRENT or WITHDRAWN.',
  waits:
    'Whether what the row says waits for approval: yes, or empty. Where something waits, the row tells that.',
  word_of: 'Day and time of the last word on what stands, in UTC.',
  word_until: 'The last day for which that word is good.',
};

/** Status of a count of people that everyone reads rounded to five: brought back, it leaves the count that was given. */
export const rounded = 'ROUNDED';

/** The status of a count of people stands in a column beside it. */
export const statusColumn = (name: string): string => `${name}_status`;

/** The fields of a kind that somebody is told: keepers all, everyone else those that are public. */
export const toldFields = (
  { fields }: Pick<RecordKind, 'fields'>,
  isKeeper: boolean,
): readonly (readonly [string, KeptField])[] =>
  Object.entries(fields).filter(([, { sensitive }]) => isKeeper || !sensitive);

/**
 * Records of a kind as rows of a file, the head first; columns follow from the declaration.
 * @param isKeeper whether they are read by somebody who keeps them, with what is not public and what waits
 */
export function keptRows(
  kind: RecordKind,
  records: readonly ReadKept[],
  isKeeper: boolean,
): readonly (readonly Cell[])[] {
  const fields = toldFields(kind, isKeeper);
  const columns = fields.flatMap(([name, { type }]) =>
    type === 'PEOPLE' ? [name, statusColumn(name)] : [name],
  );
  return [
    [...leadColumns, ...columns, ...endColumns],
    ...records.map((record): readonly Cell[] => {
      const waits = 'proposed' in record ? record.proposed : undefined;
      const content = waits ?? record.stands?.content ?? {};
      const { withheld } = (record.stands ?? {}) as Partial<PublicStanding>;
      return [
        record.id,
        record.revision,
        ...fields.flatMap(([name, { type }]): Cell[] => {
          const value = content[name];
          if (type !== 'PEOPLE') return [value];
          const isRounded = withheld !== undefined && Number(value) > 0;
          return [value, isRounded ? rounded : countStatus(name, content, withheld ?? [])];
        }),
        record.state,
        waits ? 'yes' : undefined,
        record.stands && newestWord(record.stands).at,
        record.stands && confirmBy(kind, record.stands),
      ];
    }),
  ];
}

/** What each column of such a file holds, as rows of a file of its own. */
export function dictionaryRows(kind: RecordKind, isKeeper: boolean): readonly (readonly Cell[])[] {
  return [
    ['column', 'type', 'needed', 'takes', 'says'],
    ['id', 'TEXT', 'no', '', 'Its id; empty in a file that comes in: a new record.'],
    ['revision', 'NUMBER', 'no', '', 'The revision that was read; needed with an id.'],
    ...toldFields(kind, isKeeper).map(([name, field]): readonly Cell[] => [
      name,
      field.type,
      field.required ? 'yes' : 'no',
      takes(field),
      field.type === 'PEOPLE' && !isKeeper ? `${field.says} ${roundedWords}` : field.says,
    ]),
    ...endColumns.map((name): readonly Cell[] => [name, 'TEXT', 'no', '', endWords[name]]),
  ];
}

const roundedWords = 'Rounded to five; 1 to 9 is not told.';

/** An example of what a field takes, or its limits. */
function takes(field: KeptField): string {
  switch (field.type) {
    case 'TEXT':
      return `1 to ${mostCharacters(field)} characters`;
    case 'CHOICE':
      return field.codes.join(', ');
    case 'NUMBER':
    case 'PEOPLE':
      return `${field.from} to ${field.to}`;
    case 'AREA':
      return 'code of a ward, a locality or the borough';
    case 'VENUE':
      return 'id of a place on the register';
    case 'ORGANISATION':
      return 'id of an organisation on the register';
    case 'REFERENCE':
      return field.to === 'EVENT' ? 'id of an event' : `id of a ${field.to.toLowerCase()}`;
    default: {
      const by = countsOf(field.type);
      return by === undefined ? examples[field.type as keyof typeof examples] : countExamples[by];
    }
  }
}

const examples = {
  DAY: '2026-11-29',
  TIME: '18:30',
  WEEK: 'Monday 10:00-12:00; Friday 18:00-02:00',
  CLOSED_DAYS: '2026-12-24 to 2027-01-02; 2027-03-01',
  NAMES: 'one a line',
  RECORD_IDS: 'ids of records, one a line',
  LANGUAGES: 'pa Monday, Wednesday; ur',
  MONTH: '2026-10',
} as const;

/** Examples of counts by group. */
const countExamples: Readonly<Record<CountedBy, string>> = {
  AGE: '16-24 4; 25-34 7; PREFER_NOT_TO_SAY 1',
  SEX: 'FEMALE 12; MALE 9',
  ETHNIC_GROUP: 'ASIAN 8; WHITE 11, or the 19 groups of the census: INDIAN 5; PAKISTANI 3',
  DISABILITY: 'DISABLED 3; NOT_DISABLED 14',
  HOME: 'E05001308 12; OUTSIDE 2',
  SPEAKING_ENGLISH: 'VERY_WELL 3; WELL 5; NOT_WELL 2; NOT_AT_ALL 0',
  DIGITAL_CONFIDENCE: 'VERY_CONFIDENT 4; FAIRLY_CONFIDENT 6; NOT_VERY_CONFIDENT 1',
  WORK_SUPPORT: 'DEFINITELY_AGREE 4; TEND_TO_AGREE 6; TEND_TO_DISAGREE 1',
  COMFORTABLE_TALKING: 'VERY_COMFORTABLE 4; FAIRLY_COMFORTABLE 6; NOT_VERY_COMFORTABLE 1',
  ANSWER: 'the answers of the question: DEFINITELY_AGREE 120; TEND_TO_AGREE 300; DO_NOT_KNOW 31',
};
