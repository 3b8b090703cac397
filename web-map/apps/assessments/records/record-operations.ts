import type { Role } from '../../../../domain/permission/roles.ts';
import {
  liesSomewhere,
  type RecordKind,
  typeNameOf,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { KeptState, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { contentSelection } from '../../../../schema/kept-selection.ts';
import { type NamedPromise, referenceOf } from './promises-to-choose.ts';

/** An area as a record names it. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** A place as a record names it. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

/**
 * What a record says, by name of field, as the API tells it. What an id is the id of stands beside it: the promise that a
 * field is about under `<field>Commitment`, the organisation under `<field>Organisation`.
 */
export type ToldContent = Readonly<
  Record<string, string | number | NamedArea | NamedPlace | NamedPromise | readonly unknown[] | null>
>;

/** The same as the API takes it. */
export type SentContent = Readonly<Record<string, string | number | readonly unknown[] | null>>;

export interface ToldStep {
  readonly revision: number;
  readonly kind: KeptStep;
  readonly at: string;
  readonly actedAs: Role;
  readonly by: string | null;
  readonly reason: string | null;
  readonly fields: readonly string[];
}

/** A record of any kind as the app works with it. */
export interface ToldRecord {
  readonly id: string;
  readonly revision: number;
  readonly state: KeptState;
  readonly savedBy: string | null;
  readonly stands: ToldContent | null;
  readonly proposed: ToldContent | null;
  readonly word: {
    readonly approvedAt: string;
    readonly approvedAs: Role;
    readonly confirmedAt: string | null;
    readonly confirmedAs: Role | null;
    readonly confirmBy: string;
    readonly isPastItsTime: boolean;
  } | null;
}
export interface ToldWithHistory extends ToldRecord {
  readonly history: readonly ToldStep[];
}

/** What a step made of a record. */
export interface Changed {
  readonly id: string;
  readonly revision: number;
}
interface Done {
  readonly done: Changed;
}

export interface StepInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedRevision: number;
  readonly reason: string | null;
  /** The record that it becomes one with; for that step alone. */
  readonly into?: string;
}
export interface ProposeInput {
  readonly idempotencyKey: string;
  readonly id: string | null;
  readonly expectedRevision: number | null;
  readonly content: SentContent;
}

/** What became of a file of records. */
export interface TakenIn {
  readonly rowCount: number;
  readonly unchangedCount: number;
  readonly changes: readonly { readonly id: string }[];
  readonly faults: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly reason: string;
  }[];
}
interface ImportInput {
  readonly idempotencyKey: string;
  readonly csv: string;
}

const recordOf = (kind: RecordKind): string => {
  const content = contentSelection(kind, true);
  return `id revision state savedBy stands${content} proposed${content} word{approvedAt approvedAs confirmedAt confirmedAs confirmBy isPastItsTime}`;
};

/**
 * The operations of a kind, from its declaration: the app then knows no kind by name.
 * @example recordOperations(registerReview).list.name // 'KeptList'
 */
export function recordOperations(kind: RecordKind) {
  const type = typeNameOf(kind);
  const record = recordOf(kind);
  const lies = liesSomewhere(kind);
  const [venue] = venueFieldsOf(kind);
  const narrowed = [lies && 'lyingIn:$area', venue && `${venue}:$venue`].filter(Boolean).join(' ');
  const filter = narrowed === '' ? '' : `filter:{${narrowed}} `;
  const variables = [lies && '$area:String', venue && '$venue:ID'].filter(Boolean).join(' ');
  const list: Operation<
    {
      readonly records: {
        readonly totalCount: number;
        readonly edges: readonly { readonly node: ToldRecord }[];
      };
    },
    { readonly area?: string | null; readonly venue?: string | null }
  > = {
    name: 'KeptList',
    text: `query KeptList${variables === '' ? '' : `(${variables})`}{records:${kind.plural}(${filter}first:100){totalCount edges{node{${record}}}}}`,
  };
  const one: Operation<{ readonly record: ToldWithHistory | null }, { readonly id: string }> = {
    name: 'KeptRecord',
    text: `query KeptRecord($id:ID!){record:${kind.name}(id:$id){${record} history{revision kind at actedAs by reason fields}}}`,
  };
  const propose: Operation<Done, { readonly input: ProposeInput }> = {
    name: 'ProposeKept',
    text: `mutation ProposeKept($input:Propose${type}Input!){done:propose${type}(input:$input){id revision}}`,
  };
  const file: Operation<
    { readonly file: { readonly csv: string; readonly dictionary: string; readonly rowCount: number } },
    Record<string, never>
  > = {
    name: 'KeptFile',
    text: `query KeptFile{file:${kind.plural}File{csv dictionary rowCount}}`,
  };
  const plural = `${kind.plural.charAt(0).toUpperCase()}${kind.plural.slice(1)}`;
  const takeIn: Operation<{ readonly done: TakenIn }, { readonly input: ImportInput }> = {
    name: 'ImportKept',
    text: `mutation ImportKept($input:ImportRecordsInput!){done:import${plural}(input:$input){rowCount unchangedCount changes{id} faults{row column reason}}}`,
  };
  const reference = referenceOf(kind);
  /** Those about one promise or milestone; for a kind that is about none it is asked for nothing. */
  const about: Operation<
    { readonly records: { readonly edges: readonly { readonly node: Pick<ToldRecord, 'id'> }[] } },
    { readonly about: string }
  > = {
    name: 'KeptAbout',
    text: `query KeptAbout($about:ID!){records:${kind.plural}(filter:{states:[PROPOSED,CURRENT] ${reference}:$about} first:1){edges{node{id}}}}`,
  };
  return { list, one, propose, about, file, takeIn };
}

/** Steps that are the same for every kind. */
export type StepName = 'approveRecord' | 'confirmRecord' | 'undoRecord' | 'withdrawRecord' | 'mergeRecord';

export const stepOperation = (step: StepName): Operation<Done, { readonly input: StepInput }> => ({
  name: 'StepKept',
  text: `mutation StepKept($input:RecordStepInput!){done:${step}(input:$input){id revision}}`,
});

/** A ward with the locality that it is counted to; null where nobody has said which. */
export interface PlacedWard extends NamedArea {
  readonly locality: Pick<NamedArea, 'code'> | null;
}
export interface AreasToChoose extends Readonly<Record<'boroughs' | 'localities', readonly NamedArea[]>> {
  readonly wards: readonly PlacedWard[];
}

/** The areas that a record can be about. */
export const areasToChoose: Operation<AreasToChoose, Record<string, never>> = {
  name: 'AreasToChoose',
  text: 'query AreasToChoose{boroughs:areas(level:BOROUGH){code name}localities:areas(level:LOCALITY){code name}wards:areas(level:WARD){code name locality{code}}}',
};
