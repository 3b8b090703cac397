import type { Role } from '../../../domain/permission/roles.ts';
import type { ValueStatus } from '../../../domain/provenance/value-status.ts';
import type { ClosedDays, OpeningSession } from '../../../domain/records/opening-times.ts';
import type { SpokenLanguage } from '../../../domain/records/spoken-language.ts';
import { liesSomewhere, type RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import type { KeptStep } from '../../../domain/records-kept/life/kept-record.ts';
import {
  type Operation,
  type RegisterAreasQuery,
  registerAreas,
} from '../../../schema/generated/page-operations.ts';
import { contentSelection } from '../../../schema/kept-selection.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';

/** The promise that a record is about. */
export interface ToldPromise {
  readonly id: string;
  readonly refNo: string | null;
  readonly words: string;
}

/** An organisation, or a record of a register, that a record is about. */
export interface ToldName {
  readonly id: string;
  readonly name: string;
}

/** The event that a record is about. */
export interface ToldEventName {
  readonly id: string;
  readonly stands: { readonly title: string } | null;
}

/** What a record says, by name of field, as everyone is told it; beside a count of people stands `<field>Status`. */
export type ToldContent = Readonly<
  Record<
    string,
    | string
    | number
    | ValueStatus
    | { readonly code: string; readonly name: string }
    | ToldName
    | ToldPromise
    | ToldEventName
    | readonly (OpeningSession | ClosedDays | SpokenLanguage | ToldName | string)[]
    | null
  >
>;

/** A record as everyone is told it. */
export interface ToldRecord {
  readonly id: string;
  readonly stands: ToldContent | null;
  readonly word: {
    readonly approvedAt: string;
    readonly approvedAs: Role;
    readonly confirmedAt: string | null;
    readonly confirmedAs: Role | null;
    readonly confirmBy: string;
    readonly isPastItsTime: boolean;
  } | null;
  readonly history: readonly { readonly revision: number; readonly kind: KeptStep; readonly at: string }[];
}

interface RecordsPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: ToldRecord }[];
}

/** What a reader narrows a list to. */
export interface RecordsChoice {
  /** Code of a ward, locality or borough. */
  readonly area: string | undefined;
  /** Where the list goes on. */
  readonly after: string | undefined;
}

/** A part of the list of a kind, with the areas to choose from. */
export interface RecordsData {
  readonly kind: RecordKind;
  readonly choice: RecordsChoice;
  readonly totalCount: number;
  readonly records: readonly ToldRecord[];
  readonly pageInfo: RecordsPage['pageInfo'];
  readonly areas: RegisterAreasQuery;
  readonly receipt: Receipt;
}

/** Records on one page. */
const recordsOnPage = 20;

interface ListVariables {
  readonly area?: string;
  readonly after?: string;
  readonly asOf?: string;
}
/** Withdrawn and joined records are told to who follows the changes, not in a list of what stands. */
const filterOf = (isNarrowed: boolean) => `filter:{states:[CURRENT]${isNarrowed ? ' lyingIn:$area' : ''}}`;

/** The list of a kind, from its declaration; narrowed where its records lie somewhere. */
function listOf(
  kind: RecordKind,
  isNarrowed: boolean,
): Operation<{ readonly records: RecordsPage }, ListVariables> {
  const variables = `$after:String $asOf:Date${isNarrowed ? ' $area:String' : ''}`;
  return {
    name: 'RecordsOfKind',
    text: `query RecordsOfKind(${variables}){records:${kind.plural}(${filterOf(isNarrowed)} first:${recordsOnPage} after:$after asOf:$asOf){totalCount pageInfo{hasNextPage endCursor} edges{node{id stands${contentSelection(kind, false)} word{approvedAt approvedAs confirmedAt confirmedAs confirmBy isPastItsTime} history{revision kind at}}}}}`,
  };
}

const fileOf = (
  kind: RecordKind,
): Operation<{ readonly file: { readonly csv: string; readonly dictionary: string } }, object> => ({
  name: 'FileOfKind',
  text: `query FileOfKind{file:${kind.plural}File{csv dictionary}}`,
});

/** A part of the list of a kind, as it stands or stood on a day. @throws RefusedQuery, ApiError */
export async function readRecords(
  api: AskApi,
  kind: RecordKind,
  choice: RecordsChoice,
  asOf: string | undefined,
): Promise<RecordsData> {
  const { ask, receipt } = notingReceipts(api);
  const isNarrowed = choice.area !== undefined && liesSomewhere(kind);
  const [areas, { records }] = await Promise.all([
    ask(registerAreas, {}),
    ask(listOf(kind, isNarrowed), {
      ...(isNarrowed && choice.area !== undefined && { area: choice.area }),
      ...(choice.after !== undefined && { after: choice.after }),
      ...(asOf !== undefined && { asOf }),
    }),
  ]);
  const { totalCount, pageInfo, edges } = records;
  return {
    kind,
    choice,
    totalCount,
    pageInfo,
    records: edges.map(({ node }) => node),
    areas,
    receipt: receipt(),
  };
}

/** The file of a kind: its records, or what its columns hold. @throws ApiError */
export async function readFile(ask: AskApi, kind: RecordKind) {
  const { data, receipt } = await ask(fileOf(kind), {});
  return { ...data.file, receipt };
}
