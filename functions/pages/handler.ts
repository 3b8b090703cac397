import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { readConfig } from '../config.ts';
import { createApi } from '../graphql/create-api.ts';
import { governedRecords } from '../graphql/records/governed-records.ts';
import { readSiteContact } from '../site-contact.ts';
import { newMeter, openConnection } from '../store/connection.ts';
import { dynamoStore } from '../store/dynamo-store.ts';
import { createPages } from './create-pages.ts';

const log = (entry: object) => console.log(entry);
const meter = newMeter();
const connection = openConnection(readConfig(process.env));
const pages = createPages({
  api: createApi({
    store: dynamoStore(connection, meter),
    records: governedRecords(connection, meter),
    meter,
    now: () => new Date(),
    log,
  }),
  contact: readSiteContact(process.env),
  log,
});

/** The Lambda behind the pages: an API Gateway HTTP API event (payload 2.0) in, its result out. */
export const handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
): Promise<APIGatewayProxyStructuredResultV2> => pages.handle(event, context);
