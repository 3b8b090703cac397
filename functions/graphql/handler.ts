import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { readConfig } from '../config.ts';
import { newMeter, openConnection } from '../store/connection.ts';
import { dynamoStore } from '../store/dynamo-store.ts';
import { createApi } from './create-api.ts';
import { governedRecords } from './records/governed-records.ts';

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

/** The Lambda behind /graphql: an API Gateway HTTP API event (payload 2.0) in, its result out. */
export const handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
): Promise<APIGatewayProxyStructuredResultV2> => api.handle(event, context);
