import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpFront } from '../../../infra/local/http-front.ts';
import { readConfig } from '../../config.ts';
import { createApi } from '../../graphql/create-api.ts';
import { governedRecords } from '../../graphql/records/governed-records.ts';
import { peopleOf } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { testDay } from '../../graphql/testing/loaded-api.ts';
import { testIssuer } from '../../identity/testing/test-issuer.ts';
import { newMeter, openConnection } from '../../store/connection.ts';
import { dynamoStore } from '../../store/dynamo-store.ts';
import { emptyTable, startEmbeddedEngine } from '../../store/testing/engine.ts';
import { createPages } from '../create-pages.ts';
import { publishedScheme, screenedScheme } from './published-scheme.ts';

/** Where pages are served, and the paths of two made-up schemes that are published there. */
export interface PublishedPages {
  readonly origin: string;
  readonly homes: string;
  readonly festival: string;
}

/**
 * Serves pages over records of their own, in which two made-up schemes are published; the figures are those of the local
 * run of this process, which takes seconds to load them. They end with the process.
 */
export async function publishedPages(): Promise<PublishedPages> {
  const [records, issuer] = await Promise.all([startEmbeddedEngine().then(emptyTable), testIssuer(testDay)]);
  const [meter, log] = [newMeter(), () => {}];
  const api = createApi({
    store: dynamoStore(openConnection(readConfig(process.env)), meter),
    records: governedRecords(records, meter),
    meter,
    signIn: issuer.settings,
    now: () => testDay,
    log,
  });
  const people = peopleOf(issuer, api);
  const homes = await publishedScheme(people);
  const festival = await screenedScheme(people);
  const pages = createPages({ api, log });
  const server = createServer(
    httpFront({
      handler: (event, context) => api.handle(event, context),
      pages: (event, context) => pages.handle(event, context),
      siteFolder: 'web-map/dist',
    }),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    homes: `/assessments/${homes.id}`,
    festival: `/assessments/${festival.id}`,
  };
}
