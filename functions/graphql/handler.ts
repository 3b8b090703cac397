import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { keptKinds } from '../../domain/records-kept/kinds/kept-kinds.ts';
import { readConfig } from '../config.ts';
import { newMeter, openConnection } from '../store/connection.ts';
import { dynamoStore } from '../store/dynamo-store.ts';
import { createApi } from './create-api.ts';
import { logEntry } from './http/log-message.ts';
import { checkViews, isViewCheck, type ViewCheck } from './records/check-views.ts';
import { governedRecords } from './records/governed-records.ts';
import { sweepExpired } from './records/sweep-documents.ts';

const config = readConfig(process.env);
const meter = newMeter();
const connection = openConnection(config);
const api = createApi({
  store: dynamoStore(connection, meter),
  records: governedRecords(connection, meter),
  meter,
  signIn: config.signIn,
  now: () => new Date(),
  log: (entry) => console.log(entry),
});

/** Most uploads that one run sweeps: what is left the next one does. */
const mostSwept = 100;

/**
 * The Lambda behind /graphql: an API Gateway HTTP API event (payload 2.0) in, its result out. Once a day it is sent
 * `viewCheck` instead, by a rule of EventBridge and by nobody else: no request can have this form.
 */
export const handler = async (
  event: APIGatewayProxyEventV2 | ViewCheck,
  context: Context,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (!isViewCheck(event)) return api.handle(event, context);
  const held = governedRecords(connection, meter);
  const swept = await sweepExpired(held, await held.uploads.all(), new Date().toISOString(), mostSwept);
  console.log(logEntry('UPLOADS_SWEPT', context.awsRequestId, { uploads: swept }));
  const checked = await checkViews(held.kept, keptKinds);
  const { records, differences } = checked;
  console.log(logEntry('VIEWS_CHECKED', context.awsRequestId, { records, differing: differences.length }));
  for (const difference of differences)
    console.log(logEntry('VIEW_DIFFERS', context.awsRequestId, { ...difference }));
  return { statusCode: 200, body: JSON.stringify({ records, differing: differences.length }) };
};
