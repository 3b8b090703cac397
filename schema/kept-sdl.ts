import type { KeptField } from '../domain/records-kept/declaration/field.ts';
import {
  type CountsTypeName,
  isCountsType,
  type ListedTypeName,
  listedTypeOf,
} from '../domain/records-kept/declaration/listed-types.ts';
import {
  liesSomewhere,
  type RecordKind,
  typeNameOf,
} from '../domain/records-kept/declaration/record-kind.ts';

/**
 * The SDL of a kind of record, from its declaration: its type, what it says, the input of it, and its operations. The
 * steps that are the same for every kind stand in `kept-records.graphql`.
 * @example sdlOfKind(registerReview).includes('type RegisterReview') // true
 */
export function sdlOfKind(kind: RecordKind): string {
  const type = typeNameOf(kind);
  const { name, plural, noun, purpose } = kind;
  const fields = Object.entries(kind.fields);
  const openContent = fields.flatMap(([field, each]) => contentLines(type, field, each));
  const inputs = fields.map(([field, each]) => `${said(each.says)}${field}: ${inputType(type, field, each)}`);
  return `
${fields.map(([field, each]) => enumOf(type, field, each)).join('')}
${said(`What a ${noun} says.`)}type ${type}Content {
${openContent.join('\n')}
}

${said(purpose)}type ${type} {
  "Its id, which answers for ever: one that became one with another gives that other. As of a day on which it stood at an older revision, the id with that: key@3."
  id: ID! @access(to: EVERYONE)
  "Its newest revision."
  revision: Int! @access(to: EVERYONE)
  "Where it is. Without signing in: of what stands, or stood."
  state: KeptState! @access(to: EVERYONE)
  "What was approved and stands; null where nothing does."
  stands: ${type}Content @access(to: EVERYONE)
  "The last word on what stands: when and as what somebody approved it, and confirmed it since."
  word: KeptWord @access(to: EVERYONE)
  "What waits for approval; null: nothing does."
  proposed: ${type}Content @access(to: RECORD_KEEPERS, otherwise: WITHHELD)
  "When something of it last changed that everyone may read; null: nothing ever was."
  changedAt: DateTime @access(to: EVERYONE)
  "Who took its newest step."
  savedBy: String @access(to: RECORD_KEEPERS, otherwise: WITHHELD)
  "Its steps, the oldest first. Without signing in: those by which something came to stand, or no longer did."
  history: [KeptRecordStep!]! @access(to: EVERYONE) @listSize(assumedSize: 10)
}

${said(`A page of ${plural}.`)}type ${type}Connection @access(to: EVERYONE) {
  "The records with their cursors."
  edges: [${type}Edge!]!
  "Where the page lies."
  pageInfo: PageInfo!
  "Of the whole list."
  totalCount: Int!
}
${said(`A ${noun} and where it stands in the list.`)}type ${type}Edge @access(to: EVERYONE) {
  "The record."
  node: ${type}!
  "To go on behind it."
  cursor: String!
}

${said(`What a ${noun} says, as it is given.`)}input ${type}ContentInput {
${inputs.join('\n')}
}

${said(`A ${noun} to begin, or other words for one.`)}input Propose${type}Input {
  "8 to 100 letters, digits, hyphens or underscores of your own choice, new for each change."
  idempotencyKey: String!
  "Id of the record that is changed; none: a new one is begun."
  id: ID
  "The revision that you have read; needed with an id."
  expectedRevision: Int
  "Why, for whoever approves it."
  reason: String
  "What it says, whole: what is left out is taken away."
  content: ${type}ContentInput!
}

${said(`Which ${plural}.`)}input ${type}Filter {
  "In these states; those who keep the records find with PROPOSED what waits."
  states: [KeptState!]
${liesSomewhere(kind) ? lyingIn : ''}${fields.flatMap(([field, each]) => filterLine(type, field, each)).join('\n')}
}

extend type Query {
  ${said(`${purpose} By newest word first. Those who keep the records find the proposed ones too.`)}${plural}(
    "Which."
    filter: ${type}Filter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor of the last one already held."
    after: String
    "As they stood at the end of this day; without it, as they stand now. Costs a read for each record there is."
    asOf: Date
  ): ${type}Connection! @access(to: EVERYONE, live: true) @cost(weight: 500)
  "One ${noun}; null where none that you may read has this id."
  ${name}(
    "Its id."
    id: ID!
    "As it stood at the end of this day."
    asOf: Date
  ): ${type} @access(to: EVERYONE, live: true)
  ${said(`All ${plural} that you may read, as a file of CSV, with what its columns hold.`)}${plural}File: KeptFile!
    @access(to: EVERYONE, live: true) @cost(weight: 1000)
  ${said(`The ${plural} in which something changed after an instant that everyone may read, the oldest change first: each once, as it stands now, those too that were withdrawn or became one with another. Those of the minute before the instant are given again, since what was being written then may have come later. Laid over what you held at that instant they give what stands.`)}${plural}ChangedSince(
    "An instant: the changedAt of the last record already held."
    since: DateTime!
    "How many, 1 to 100."
    first: Int = 20
    "Cursor of the last one already held."
    after: String
  ): ${type}Connection! @access(to: EVERYONE, live: true) @cost(weight: 500)
}

extend type Mutation {
  "Propose a ${noun}, or other words for one: it waits for somebody else's approval."
  propose${type}("What it is to say." input: Propose${type}Input!): KeptChange! @access(to: RECORD_KEEPERS, live: true)
  ${said(`Take a file of ${plural} in, each row as if it were written by you: all of it, or, where anything in it is wrong, nothing.`)}import${plural.charAt(0).toUpperCase()}${plural.slice(1)}("The file." input: ImportRecordsInput!): KeptImport!
    @access(to: RECORD_KEEPERS, live: true) @cost(weight: 5000)
}
`;
}

const lyingIn = `  ${JSON.stringify(
  'Code of an area in which they lie, or in an area within it: by the areas that they name, their places on the register, or their event. Of the borough: all.',
)} lyingIn: String\n`;

const said = (words: string): string => `${JSON.stringify(words)} `;

const enumName = (type: string, field: string, each: KeptField): string =>
  each.type === 'CHOICE' && each.enumName !== undefined
    ? each.enumName
    : `${type}${field.charAt(0).toUpperCase()}${field.slice(1)}`;

const enumOf = (type: string, field: string, each: KeptField): string =>
  each.type === 'CHOICE' && each.enumName === undefined
    ? `${said(each.says)}enum ${enumName(type, field, each)} { ${each.codes.join(' ')} }\n`
    : '';

function contentLines(type: string, field: string, each: KeptField): string[] {
  // A field that is withheld from some, and an area or place that the current data may not hold, are null where they are not told.
  const mayBeNull = ['AREA', 'VENUE', 'PEOPLE'].includes(each.type);
  const need = each.required && !each.sensitive && !mayBeNull ? '!' : '';
  const access = each.sensitive
    ? '@access(to: RECORD_KEEPERS, otherwise: WITHHELD)'
    : '@access(to: EVERYONE)';
  const size = isListed(each.type) && !isPlainList(each.type) ? ' @listSize(assumedSize: 5)' : '';
  const line = `  ${said(each.says)}${field}: ${outputType(type, field, each)}${need} ${access}${size}`;
  if (each.type === 'REFERENCE' && each.to === 'EVENT')
    return [
      line,
      `  "The event that ${field} is; null where it stands no more."\n  ${field}Record: Event ${access}`,
    ];
  if (each.type === 'REFERENCE')
    return [
      line,
      `  "The promise that ${field} is of; null where the data hold it no more."\n  ${field}Commitment: Commitment ${access}`,
    ];
  if (each.type === 'ORGANISATION')
    return [
      line,
      `  "The organisation that ${field} is; null where the register has it no more."\n  ${field}Organisation: Organisation ${access}`,
    ];
  if (each.type === 'RECORD_IDS')
    return [
      line,
      `  "The records of ${field} with their names, without those that their register has no more."\n  ${field}Named: [OpenRecord!] ${access} @listSize(assumedSize: 5)`,
    ];
  if (each.type !== 'PEOPLE') return [line];
  return [
    line,
    `  "Whether ${field} is a number${each.sensitive ? '' : ': 1 to 9 people are withheld, and whoever does not keep the record reads others rounded to five'}."\n  ${field}Status: ValueStatus${each.sensitive ? '' : '!'} ${access}`,
  ];
}

function outputType(type: string, field: string, each: KeptField): string {
  switch (each.type) {
    case 'TEXT':
    case 'TIME':
      return 'String';
    case 'CHOICE':
      return enumName(type, field, each);
    case 'DAY':
      return 'Date';
    case 'MONTH':
      return 'String';
    case 'NUMBER':
    case 'PEOPLE':
      return 'Int';
    case 'AREA':
      return 'Area';
    case 'REFERENCE':
    case 'ORGANISATION':
      return 'ID';
    case 'VENUE':
      return 'Venue';
    default:
      return `[${itemOf(each.type)}!]`;
  }
}

/** The type of the API of one thing in a field that holds several. */
const listedItem = {
  WEEK: 'OpeningSession',
  CLOSED_DAYS: 'ClosedDays',
  NAMES: 'String',
  RECORD_IDS: 'ID',
  LANGUAGES: 'SpokenLanguage',
} as const satisfies Readonly<Record<Exclude<ListedTypeName, CountsTypeName>, string>>;

const itemOf = (type: ListedTypeName): string => (isCountsType(type) ? 'AttendanceCount' : listedItem[type]);

const isListed = (type: KeptField['type']): type is ListedTypeName => listedTypeOf(type) !== undefined;

/** Whether the things of a list are texts, written as they are read. */
const isPlainList = (type: KeptField['type']): boolean => type === 'NAMES' || type === 'RECORD_IDS';

function inputType(type: string, field: string, each: KeptField): string {
  const need = each.required ? '!' : '';
  if (each.type === 'AREA') return `String${need}`;
  if (each.type === 'VENUE') return `ID${need}`;
  if (!isListed(each.type) || isPlainList(each.type)) return `${outputType(type, field, each)}${need}`;
  return `[${itemOf(each.type)}Input!]${need}`;
}

/** What lists are narrowed by: areas, places, months, choices, and what a record is about. */
const narrowing: readonly KeptField['type'][] = [
  'AREA',
  'VENUE',
  'MONTH',
  'CHOICE',
  'REFERENCE',
  'ORGANISATION',
];
const filterLine = (type: string, field: string, each: KeptField): string[] => {
  if (!narrowing.includes(each.type)) return [];
  const input = inputType(type, field, { ...each, required: false });
  const within = each.type === 'AREA' ? ' Records of the areas that lie in it are found too.' : '';
  return [`  ${said(each.says + within)}${field}: ${input}`];
};
