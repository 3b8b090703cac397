import { type App, type Environment, Tags } from 'aws-cdk-lib';
import { ApiStack } from './api-stack.ts';
import { contactEnvironment, contactWanted } from './contact-settings.ts';
import { DataStack } from './data-stack.ts';
import { EdgeMonitoringStack } from './edge-monitoring-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { IdentityStack } from './identity-stack.ts';
import { asTagValue, type Installation, installation } from './installation.ts';
import { MonitoringStack } from './monitoring-stack.ts';
import type { Settings } from './settings.ts';
import { providerService, type SignInService } from './sign-in-service.ts';
import { WebStack } from './web-stack.ts';

export interface CohesionMapStacks {
  readonly data: DataStack;
  /** None where the council has a sign-in provider of its own. */
  readonly identity: IdentityStack | undefined;
  readonly api: ApiStack;
  readonly edge: EdgeStack;
  readonly web: WebStack;
  readonly edgeWatch: EdgeMonitoringStack;
  readonly watch: MonitoringStack;
}

/** Where CloudFront, its firewall and their figures have their home, whatever region holds the data. */
const edgeRegion = 'us-east-1';

/**
 * The stacks of the product, in the order in which each needs the one before. No account is needed to make them.
 * @throws Error where no contact is set: not even the first stack is then made
 */
export function addCohesionMap(app: App, settings: Settings, siteFolder: string): CohesionMapStacks {
  const { contact } = settings;
  if (!contact) throw new Error(`Settings in cdk.json or --context: ${contactWanted}.`);
  const names = installation(settings.stage);
  const env = environment(settings, settings.region);
  const edgeEnv = environment(settings, edgeRegion);
  const data = new DataStack(app, names.stackName('Data'), { env, terminationProtection: true });
  const { identity, service } = whoSignsIn(app, settings, names);
  const api = new ApiStack(app, names.stackName('Api'), {
    env,
    table: data.table,
    logRetentionDays: settings.logRetentionDays,
    reservedConcurrency: settings.apiReservedConcurrency,
    originSecretVersion: settings.originSecretVersion,
    metricNamespace: names.metricNamespace,
    signIn: service.environment,
    contact: contactEnvironment(contact),
  });
  const edge = new EdgeStack(app, names.stackName('Edge'), {
    env: edgeEnv,
    crossRegionReferences: true,
    firewallMetric: names.firewallMetric,
    officeNetworks: settings.officeNetworks,
    firewallLogDays: settings.firewallLogDays,
  });
  const web = new WebStack(app, names.stackName('Web'), {
    env,
    crossRegionReferences: true,
    siteFolder,
    baseMap: settings.baseMap,
    domain: settings.domain,
    api: { host: api.host, originCheck: api.originCheck },
    webAclArn: edge.webAclArn,
    signInOrigins: service.origins,
  });
  const { distributionId } = web.distribution;
  const edgeWatch = new EdgeMonitoringStack(app, names.stackName('EdgeWatch'), {
    env: edgeEnv,
    crossRegionReferences: true,
    alarms: settings.alarms,
    distributionId,
    firewallMetric: names.firewallMetric,
    logName: names.requestLog,
    logRetentionDays: settings.logRetentionDays,
  });
  const watch = new MonitoringStack(app, names.stackName('Watch'), {
    env,
    settings,
    table: data.table,
    graphql: api.graphql,
    pages: api.pages,
    stage: api.stage,
    faults: api.faults,
    tokens: api.tokens,
    shutOut: api.shutOut,
    beforeToken: identity?.beforeToken,
    distributionId,
    firewallMetric: names.firewallMetric,
    address: web.address,
  });
  Tags.of(app).add('product', 'cohesion-map');
  Tags.of(app).add('council', asTagValue(settings.council));
  if (names.stage !== '') Tags.of(app).add('stage', names.stage);
  return { data, identity, api, edge, web, edgeWatch, watch };
}

/** A region, of the account that the settings name: a shell that is signed in to another is then refused by CDK. */
const environment = ({ account }: Settings, region: string): Environment => ({
  region,
  ...(account === undefined ? {} : { account }),
});

/** A pool in a stack of its own, or the provider that the council has. */
function whoSignsIn(
  app: App,
  settings: Settings,
  { stackName, poolHostPrefix }: Installation,
): { readonly identity: IdentityStack | undefined; readonly service: SignInService } {
  const { signIn, region, logRetentionDays } = settings;
  if (signIn.by === 'provider') return { identity: undefined, service: providerService(signIn) };
  const identity = new IdentityStack(app, stackName('Identity'), {
    env: environment(settings, region),
    terminationProtection: true,
    region,
    siteHost: signIn.siteHost,
    logRetentionDays,
    poolHostPrefix,
  });
  return { identity, service: identity.service };
}
