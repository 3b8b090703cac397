import {
  type AssessmentRegisterQuery,
  type AssessmentRegisterQueryVariables,
  type AssessmentState,
  assessmentRegister,
  type RegisterAreasQuery,
  registerAreas,
  type SchemeKind,
} from '../../../schema/generated/page-operations.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import type { ListedAssessment } from './assessment-columns.ts';

/** States that the public is told. */
export const publicStates = [
  'PUBLISHED',
  'UNDER_REVIEW',
  'CLOSED',
  'WITHDRAWN',
  'SUPERSEDED',
] as const satisfies readonly AssessmentState[];

export const schemeKinds = [
  'HOUSING',
  'REGENERATION',
  'POLICY',
  'SERVICE_CHANGE',
  'GRANT_PROGRAMME',
  'EVENT',
  'COMMUNICATION',
] as const satisfies readonly SchemeKind[];

/** What a reader asks of the register: each as the address has it where it can be read, else undefined. */
export interface RegisterChoice {
  /** Code of a ward or locality. */
  readonly area: string | undefined;
  readonly state: (typeof publicStates)[number] | undefined;
  readonly kind: (typeof schemeKinds)[number] | undefined;
  readonly after: string | undefined;
}

/** The part of the register that was asked for, with the areas to choose from. */
export interface RegisterPageData {
  readonly choice: RegisterChoice;
  readonly lines: readonly ListedAssessment[];
  readonly totalCount: number;
  readonly pageInfo: AssessmentRegisterQuery['assessments']['pageInfo'];
  readonly areas: RegisterAreasQuery;
  readonly receipt: Receipt;
}

/** What an address asks of the register. Empty choices of a form count as not made. */
export function registerChoice(search: string): RegisterChoice {
  const query = new URLSearchParams(search);
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const [state, kind] = [given('state'), given('kind')];
  return {
    area: given('area'),
    state: publicStates.find((each) => each === state),
    kind: schemeKinds.find((each) => each === kind),
    after: given('after'),
  };
}

const linesOnPage = 20;
const linesInFile = 100;

/** Asks the API for one part of the register. @throws RefusedQuery for a place in the list that cannot be read, ApiError */
export async function readRegister(api: AskApi, choice: RegisterChoice): Promise<RegisterPageData> {
  const { ask, receipt } = notingReceipts(api);
  const areas = await ask(registerAreas, {});
  const { assessments } = await ask(assessmentRegister, {
    filter: filterOf(choice, areas),
    first: linesOnPage,
    ...(choice.after !== undefined && { after: choice.after }),
  });
  const { edges, totalCount, pageInfo } = assessments;
  return { choice, lines: edges.map(({ node }) => node), totalCount, pageInfo, areas, receipt: receipt() };
}

/** Every line of the register that fits, for a file. */
export async function readWholeRegister(ask: AskApi, choice: RegisterChoice): Promise<RegisterPageData> {
  const data = await readRegister(ask, { ...choice, after: undefined });
  const filter = filterOf(choice, data.areas);
  return { ...data, lines: await linesFrom(ask, filter, undefined) };
}

async function linesFrom(
  ask: AskApi,
  filter: AssessmentRegisterQueryVariables['filter'],
  after: string | undefined,
): Promise<readonly ListedAssessment[]> {
  const { data } = await ask(assessmentRegister, { filter, first: linesInFile, ...(after && { after }) });
  const { edges, pageInfo } = data.assessments;
  const lines = edges.map(({ node }) => node);
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return lines;
  return [...lines, ...(await linesFrom(ask, filter, pageInfo.endCursor))];
}

function filterOf(
  { area, state, kind }: RegisterChoice,
  { localities }: RegisterAreasQuery,
): AssessmentRegisterQueryVariables['filter'] {
  const isLocality = localities.some(({ code }) => code === area);
  return {
    ...(area !== undefined && (isLocality ? { locality: area } : { ward: area })),
    ...(state && { states: [state] }),
    ...(kind && { kinds: [kind] }),
  };
}
