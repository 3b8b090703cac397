import { CorruptRecord } from '../../domain/errors/errors.ts';

type FieldType = 'string' | 'number' | 'boolean' | 'object';

/**
 * The fields that a stored record must have for its reader to trust it; a cheap check, not a validation, which the
 * importer does. `restricted` is always among them: a record without the mark must never pass for a public one.
 */
const restrictable = { id: 'string', restricted: 'boolean', source: 'object' } as const;
const shapes = {
  edition: { id: 'string', name: 'string', hasGeometry: 'boolean' },
  area: { code: 'string', edition: 'string', level: 'string', name: 'string', neighbours: 'object' },
  populationPoint: { code: 'string', position: 'object', residents: 'number', ward: 'string' },
  outputAreaShares: { code: 'string', tables: 'object' },
  outputArea: {
    code: 'string',
    boundary: 'object',
    residents: 'number',
    households: 'number',
    smallArea: 'string',
  },
  smallArea: { code: 'string', boundary: 'object', neighbours: 'object', residents: 'number' },
  neighbourhood: { name: 'string', position: 'object', source: 'object' },
  place: { name: 'string', basis: 'string' },
  review: { register: 'string', area: 'string', reviewedOn: 'string' },
  postcode: { postcode: 'string', position: 'object' },
  stop: { code: 'string', name: 'string', position: 'object', source: 'object' },
  postcodeList: { month: 'string', keepsEnded: 'boolean', source: 'object' },
  venue: { ...restrictable, name: 'string', kind: 'string', precision: 'string', statusHistory: 'object' },
  project: { ...restrictable, name: 'string', providers: 'object', venues: 'object', places: 'object' },
  organisation: { ...restrictable, name: 'string', roles: 'object' },
  exchange: { ...restrictable, type: 'string', parties: 'object' },
  action: { ...restrictable, plan: 'string', leadAgencies: 'object' },
  practiceEvidence: {
    ...restrictable,
    area: 'string',
    kind: 'string',
    strength: 'string',
    confirmations: 'object',
  },
  documentLabel: { ...restrictable, place: 'string', area: 'string', word: 'string' },
  statement: { ...restrictable, kind: 'string', items: 'object', organisations: 'object' },
  priority: { id: 'string', number: 'string', title: 'string', source: 'object' },
  indicator: { id: 'string', name: 'string', unit: 'string', source: 'object' },
  observation: { indicator: 'string', area: 'object', kind: 'string', status: 'string', source: 'object' },
  comparator: { indicator: 'string', area: 'object', status: 'string', source: 'object' },
  exerciseSite: { reference: 'string', position: 'object', hectares: 'number', source: 'object' },
  withheld: { ids: 'object', names: 'object' },
} as const satisfies Record<string, Readonly<Record<string, FieldType>>>;
export type Shape = keyof typeof shapes;

/**
 * The stored record as what it should be.
 * @throws CorruptRecord naming the first field that is missing or of another type; never the record's content.
 */
export function asRecord<T>(shape: Shape, record: unknown): T {
  if (typeof record !== 'object' || record === null) {
    throw new CorruptRecord(`A stored ${shape} is not a record.`);
  }
  for (const [field, type] of Object.entries(shapes[shape])) {
    const value: unknown = Reflect.get(record, field);
    if (typeof value !== type || value === null) {
      throw new CorruptRecord(`A stored ${shape} has no proper "${field}".`);
    }
  }
  return record as T;
}

/** The record in a text made by JSON.stringify, checked as `asRecord` does. */
export function parseRecord<T>(shape: Shape, text: unknown): T {
  try {
    return asRecord<T>(shape, JSON.parse(typeof text === 'string' ? text : ''));
  } catch (cause) {
    if (cause instanceof CorruptRecord) throw cause;
    throw new CorruptRecord(`A stored ${shape} cannot be read.`, { cause });
  }
}
