import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import {
  changed,
  darlastonFacts,
  darlastonSite,
  madeUpConclusion,
  on,
  tenAnswers,
} from '../../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { AssessmentOffice } from '../../../functions/graphql/resolvers/assessment/testing/people-fixtures.ts';
import { askAs, eventOf } from '../../../functions/graphql/testing/ask-api.ts';
import type { LoadedApi } from '../../../functions/graphql/testing/loaded-api.ts';
import type { CognitoPeople } from './cognito-people.ts';
import { type DeployedFunction, tableArn } from './deployed-function.ts';
import type { Statement } from './iam-policy.ts';
import { type IamProxy, iamProxy } from './iam-proxy.ts';
import { type LambdaProcess, lambdaProcess } from './lambda-process.ts';

/** A deployed function that runs here, over a table that its role's policies stand before. */
export interface RunningFunction {
  readonly iam: IamProxy;
  readonly lambda: LambdaProcess;
  /** What its role may do from now on. */
  allow(statements: readonly Statement[]): void;
  stop(): Promise<void>;
}

export async function runningFunction(
  deployed: DeployedFunction,
  engine: string,
  people: CognitoPeople,
): Promise<RunningFunction> {
  let { statements } = deployed;
  const iam = await iamProxy(engine, tableArn, () => statements);
  const lambda = lambdaProcess(deployed, { DYNAMODB_ENDPOINT: iam.endpoint, ...people.emulated });
  return {
    iam,
    lambda,
    allow(others) {
      statements = others;
    },
    async stop() {
      lambda.stop();
      await iam.stop();
    },
  };
}

const groups: Readonly<Record<string, readonly string[]>> = { amina: ['planner'], carol: ['reviewer'] };

/** Made-up people who ask the deployed function of the API. */
export function officeOf({ lambda }: RunningFunction, people: CognitoPeople): AssessmentOffice {
  const api = {
    handle: (event: APIGatewayProxyEventV2) => lambda.invoke<APIGatewayProxyStructuredResultV2>(event),
  };
  return {
    api,
    get loaded(): LoadedApi {
      throw new Error('What a deployed function holds cannot be looked into.');
    },
    as: async (who, query, variables) =>
      askAs(
        api,
        who === 'public' ? undefined : await people.bearer(who, groups[who] ?? []),
        query,
        variables,
      ),
    stop: async () => {},
  };
}

/** What the public asks, then an assessment to its publication; gives its id. @throws Error where anything is refused */
export async function walk(office: AssessmentOffice): Promise<string> {
  for (const query of publicQueries) {
    const { errors } = await office.as('public', query);
    if (errors.length > 0) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  }
  return lifeOfAssessment(office);
}

/** An assessment from its first word to its publication; the decision is a year away, whatever the day. */
async function lifeOfAssessment(office: AssessmentOffice): Promise<string> {
  const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
  const facts = { ...darlastonFacts, decisionDate: inAYear };
  const begun = await changed(office, 'amina', 'createAssessment', { facts, site: darlastonSite });
  const evidence = await changed(office, 'amina', 'makeEvidence', on(begun));
  const answered = await changed(office, 'amina', 'changeAssessment', {
    ...on(evidence),
    screening: tenAnswers(),
    conclusion: madeUpConclusion,
  });
  const reason = 'Small, and nothing is lost by it.';
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(answered),
    decision: 'CLOSE',
    reason,
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const { contentHash } = done;
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash,
    capacity: 'SERVICE_HEAD',
  });
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  const { id, state } = await changed(office, 'carol', 'publishAssessment', on(closed));
  if (state !== 'PUBLISHED') throw new Error(`It ended as ${state}`);
  return id;
}

/** What of each kind the public may ask: areas and their labels, places, projects, figures, search, what could be. */
const publicQueries: readonly string[] = [
  // First, while nothing is held in memory: a ward's places are asked of the index.
  '{ venues(filter: { ward: "E05001308", kinds: ["library"] }) { edges { node { name projects { name } } } } }',
  '{ venues(filter: { near: { lon: -1.98, lat: 52.585, radiusMetres: 1000 } }) { edges { node { name } } } }',
  '{ borough { name } boundaryEditions { id } }',
  '{ areas(level: WARD) { code boundary centroid { lon lat } classification { label coldSpot } } }',
  '{ classification { areas { firmnessSentence } } tried: classification(whatIf: { grouping: NINETEEN }) { whatIf } }',
  '{ pairings { sentence suggestions { name venue { name } } } exchangePairs { note } }',
  '{ areas(level: LOCALITY) { name observations { indicator { name } value } } }',
  '{ area(code: "E05001308") { name } areaAt(postcode: "WS8 7JB") { ward { name } } }',
  '{ projects(first: 5) { totalCount } search(text: "library", first: 5) { __typename } }',
  '{ indicators(filter: { text: "hate" }) { name } }',
  '{ viewer { name } signIn { issuer clientId } assessments(first: 5) { totalCount } }',
];

/** A page or a file of each kind; the report of an assessment besides. */
export const pagesAndFiles: readonly string[] = [
  '/areas',
  '/areas?lang=pl',
  '/areas.csv',
  '/areas.geojson',
  '/area/E05001308',
  '/area/north?lang=ur',
  '/area/E08000030',
  '/area/E05001308.csv',
  '/area/E05001308.geojson',
  '/area/E05001308.csv-metadata.json',
  '/compare?a=E05001308&b=E05001316',
  '/compare.csv?a=E05001308&b=south',
  '/accessibility',
  '/easy/north?lang=bn',
  '/limits',
  '/practice',
  '/practice-on-record.csv',
  '/venues.csv',
  '/projects.csv',
  '/indicators.csv',
  '/comparators.csv',
  '/dictionary.csv',
  '/assessments',
  '/assessments.csv',
];

/** An event of API Gateway that asks for a page. */
export function pageEventOf(address: string): APIGatewayProxyEventV2 {
  const [path = '', search = ''] = address.split('?');
  const event = eventOf({ method: 'GET', search });
  const http = { ...event.requestContext.http, path };
  return { ...event, rawPath: path, requestContext: { ...event.requestContext, http } };
}
