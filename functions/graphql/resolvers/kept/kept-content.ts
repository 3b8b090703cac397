import type { AreaCode } from '../../../../domain/geography/area.ts';
import type { KeptField } from '../../../../domain/records-kept/declaration/field.ts';
import { listedTypeOf, readRecordIds } from '../../../../domain/records-kept/declaration/listed-types.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { countStatus } from '../../../../domain/records-kept/life/kept-entry.ts';
import type { Standing } from '../../../../domain/records-kept/life/kept-record.ts';
import type { RequestContext } from '../../request/context.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';
import { namedRecord, type Register } from './named-records.ts';

export type Resolver<Parent, Args> = (parent: Parent, args: Args, context: RequestContext) => unknown;
export type Fields<Parent> = Readonly<Record<string, Resolver<Parent, never>>>;

/** Content as the API tells it, with the names of the counts that are withheld. */
export interface ToldContent {
  readonly values: KeptContent;
  readonly withheld: readonly string[];
}

export const toldContent = (standing: Standing & { readonly withheld?: readonly string[] }): ToldContent => ({
  values: standing.content,
  withheld: standing.withheld ?? [],
});

type Told = readonly [string, Resolver<ToldContent, never>];

/** What answers the fields of what a record of a kind says. */
export const contentFields = ({ fields }: RecordKind): Fields<ToldContent> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => toldField(name, field)));

/** A field as the API tells it, with what stands beside it: what an id is the id of, and why there is no count. */
function toldField(name: string, field: KeptField): readonly Told[] {
  const listed = listedTypeOf(field.type);
  const told: Told = listed
    ? [name, ({ values }) => (values[name] === undefined ? null : listed.read(String(values[name])))]
    : [name, ({ values }) => values[name] ?? null];
  switch (field.type) {
    case 'AREA':
      return [
        [
          name,
          async ({ values }, _, { data }) =>
            (await (await data()).areas()).find(values[name] as AreaCode) ?? null,
        ],
      ];
    case 'VENUE':
      return [
        [
          name,
          async ({ values }, _, { data }) =>
            (await (await data()).venues.byId.load(String(values[name]))) ?? null,
        ],
      ];
    case 'REFERENCE':
      return [told, field.to === 'EVENT' ? eventBeside(name) : promiseBeside(name)];
    case 'ORGANISATION':
      return [
        told,
        [
          `${name}Organisation`,
          async ({ values }, _, { data }) =>
            (await (await data()).organisationById()).get(String(values[name])) ?? null,
        ],
      ];
    case 'RECORD_IDS':
      return [told, namesBeside(name, field.register)];
    case 'PEOPLE':
      return [told, [`${name}Status`, ({ values, withheld }) => countStatus(name, values, withheld)]];
    default:
      return [told];
  }
}

const eventBeside = (name: string): Told => [
  `${name}Record`,
  async ({ values }, _, { data }) =>
    (await standingEvent(await data(), String(values[name])))?.record ?? null,
];

const promiseBeside = (name: string): Told => [
  `${name}Commitment`,
  async ({ values }, _, { data, today }) =>
    (await (await data()).commitments(today)).promiseOf(String(values[name])) ?? null,
];

/** @param register of which they are; undefined: of the one that the record names itself */
const namesBeside = (name: string, register: Register | undefined): Told => [
  `${name}Named`,
  async ({ values }, _, { data }) => {
    const ids = values[name];
    if (ids === undefined) return null;
    const [snapshot, of] = [await data(), register ?? (values.register as Register)];
    const found = await Promise.all(readRecordIds(String(ids)).map((id) => namedRecord(snapshot, of, id)));
    return found.flatMap((record) => record ?? []);
  },
];
