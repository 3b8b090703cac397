import { type App, Tags } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { IdentityStack } from './identity-stack.ts';
import type { Settings } from './settings.ts';
import { providerService, type SignInService } from './sign-in-service.ts';
import { WatchStack } from './watch-stack.ts';
import { WebStack } from './web-stack.ts';

export interface CohesionMapStacks {
  readonly data: DataStack;
  /** None where the council has a sign-in provider of its own. */
  readonly identity: IdentityStack | undefined;
  readonly api: ApiStack;
  readonly edge: EdgeStack;
  readonly web: WebStack;
  readonly watch: WatchStack;
}

/** The stacks of the product, in the order in which each needs the one before. No account is needed to make them. */
export function addCohesionMap(app: App, settings: Settings, siteFolder: string): CohesionMapStacks {
  const env = { region: settings.region };
  const data = new DataStack(app, 'CohesionMapData', { env, terminationProtection: true });
  const { identity, service } = whoSignsIn(app, settings);
  const api = new ApiStack(app, 'CohesionMapApi', {
    env,
    table: data.table,
    logRetentionDays: settings.logRetentionDays,
    reservedConcurrency: settings.apiReservedConcurrency,
    signIn: service.environment,
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
    signInOrigins: service.origins,
  });
  const watch = new WatchStack(app, 'CohesionMapWatch', {
    env,
    settings,
    table: data.table,
    graphql: api.graphql,
    pages: api.pages,
    stage: api.stage,
    faults: api.faults,
    tokens: api.tokens,
    beforeToken: identity?.beforeToken,
    distribution: web.distribution,
  });
  Tags.of(app).add('product', 'cohesion-map');
  Tags.of(app).add('council', settings.council);
  return { data, identity, api, edge, web, watch };
}

/** A pool in a stack of its own, or the provider that the council has. */
function whoSignsIn(
  app: App,
  { signIn, region, logRetentionDays }: Settings,
): { readonly identity: IdentityStack | undefined; readonly service: SignInService } {
  if (signIn.by === 'provider') return { identity: undefined, service: providerService(signIn) };
  const identity = new IdentityStack(app, 'CohesionMapIdentity', {
    env: { region },
    terminationProtection: true,
    region,
    siteHost: signIn.siteHost,
    logRetentionDays,
  });
  return { identity, service: identity.service };
}
