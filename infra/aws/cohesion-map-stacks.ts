import { type App, Tags } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Settings } from './settings.ts';
import { WatchStack } from './watch-stack.ts';
import { WebStack } from './web-stack.ts';

export interface CohesionMapStacks {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly edge: EdgeStack;
  readonly web: WebStack;
  readonly watch: WatchStack;
}

/** The five stacks of the product, in the order in which each needs the one before. No account is needed to make them. */
export function addCohesionMap(app: App, settings: Settings, siteFolder: string): CohesionMapStacks {
  const env = { region: settings.region };
  const data = new DataStack(app, 'CohesionMapData', { env, terminationProtection: true });
  const api = new ApiStack(app, 'CohesionMapApi', {
    env,
    table: data.table,
    logRetentionDays: settings.logRetentionDays,
    reservedConcurrency: settings.apiReservedConcurrency,
  });
  const edge = new EdgeStack(app, 'CohesionMapEdge', {
    env: { region: 'us-east-1' },
    crossRegionReferences: true,
    alarmAddress: settings.alarmAddress,
  });
  const web = new WebStack(app, 'CohesionMapWeb', {
    env,
    crossRegionReferences: true,
    siteFolder,
    domain: settings.domain,
    api: { host: api.host, originCheck: api.originCheck },
    webAclArn: edge.webAclArn,
  });
  const watch = new WatchStack(app, 'CohesionMapWatch', {
    env,
    settings,
    table: data.table,
    graphql: api.graphql,
    pages: api.pages,
    stage: api.stage,
    faults: api.faults,
    distribution: web.distribution,
  });
  Tags.of(app).add('product', 'cohesion-map');
  Tags.of(app).add('council', settings.council);
  return { data, api, edge, web, watch };
}
