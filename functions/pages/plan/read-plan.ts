import {
  type CommitmentPageQuery,
  commitmentPage,
  type PlanQuery,
  plan,
  type StatementsOfKindQuery,
  statementsOfKind,
} from '../../../schema/generated/page-operations.ts';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';

export type Statement = StatementsOfKindQuery['statements']['edges'][number]['node'];

/** A promise as the page tells it. */
export type Promised = CommitmentPageQuery['commitments']['edges'][number]['node'];
export type PromisedMilestone = Promised['milestones'][number];

/** The priorities of the strategies held, and every promise in the order of its document. */
export interface PlanData extends PlanQuery {
  readonly promises: readonly Promised[];
}

/** An area that promises can be asked for, whether one is about it or not; undefined: none has the code. */
export const areaOfPlan = (
  { borough, localities, wards }: Pick<PlanData, 'borough' | 'localities' | 'wards'>,
  code: string | undefined,
): { readonly code: string; readonly name: string } | undefined =>
  [borough, ...localities, ...wards].find((area) => area.code === code);

/** @throws as `ask` */
export async function readPlan(ask: Ask): Promise<PlanData> {
  const [read, promises] = await Promise.all([
    ask(plan, {}),
    readToEnd(async (after) => (await ask(commitmentPage, after)).commitments),
  ]);
  return { ...read, promises };
}

/** What the documents want to come true. @throws as `ask` */
export const readVisions = (ask: Ask): Promise<readonly Statement[]> =>
  readToEnd(async (after) => (await ask(statementsOfKind, { ...after, kind: 'VISION' })).statements);
