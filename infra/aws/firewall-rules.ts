import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/** Requests that one address may send in five minutes. A council's staff share one address: keep it generous. */
export const requestsPerAddress = 3_000;

const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // Samples would keep callers' addresses and what they asked.
  sampledRequestsEnabled: false,
});

/** A rule group that AWS keeps up to date; `counted` rules of it are noted and not enforced. */
const managed = (
  priority: number,
  name: string,
  counted: readonly string[] = [],
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: seenAs(name),
});

/**
 * Rules of the common group that a rightful GraphQL request breaks: a query is longer than 2,048 characters in the
 * address or 8 kB in the body, holds braces and quotation marks, and partners' programs send no User-Agent.
 * Length and content are checked by the API itself.
 */
export const countedCommonRules = [
  'SizeRestrictions_QUERYSTRING',
  'SizeRestrictions_BODY',
  'CrossSiteScripting_QUERYARGUMENTS',
  'CrossSiteScripting_BODY',
  'GenericRFI_QUERYARGUMENTS',
  'GenericRFI_BODY',
  'NoUserAgent_HEADER',
] as const;

/** What the firewall checks, in order: how often an address asks, then what AWS knows of attacks. */
export const firewallRules: CfnWebACL.RuleProperty[] = [
  {
    name: 'RequestsPerAddress',
    priority: 0,
    action: { block: { customResponse: { responseCode: 429 } } },
    statement: {
      rateBasedStatement: { limit: requestsPerAddress, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
    },
    visibilityConfig: seenAs('RequestsPerAddress'),
  },
  managed(1, 'AWSManagedRulesAmazonIpReputationList'),
  managed(2, 'AWSManagedRulesCommonRuleSet', countedCommonRules),
  managed(3, 'AWSManagedRulesKnownBadInputsRuleSet'),
];
