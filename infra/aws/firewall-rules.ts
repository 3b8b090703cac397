import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/** Requests that one address may send in five minutes. A council's staff share one address: keep it generous. */
export const requestsPerAddress = 3_000;

/**
 * Requests that one token may send in five minutes. What a token asks is never kept, and each change is kept for ever, so a
 * program that runs wild is stopped long before it fills a chain; a person who types saves a few times a minute.
 */
export const requestsPerToken = 600;

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
 * What officers write in an assessment may hold an address or two dots and a slash; the API opens no file and no address
 * that a request names. Length and content are checked by the API itself.
 */
export const countedCommonRules = [
  'SizeRestrictions_QUERYSTRING',
  'SizeRestrictions_BODY',
  'CrossSiteScripting_QUERYARGUMENTS',
  'CrossSiteScripting_BODY',
  'GenericRFI_QUERYARGUMENTS',
  'GenericRFI_BODY',
  'GenericLFI_BODY',
  'NoUserAgent_HEADER',
] as const;

/** What the firewall checks, in order: how often an address and a token ask, then what AWS knows of attacks. */
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
  {
    name: 'RequestsPerToken',
    priority: 1,
    action: { block: { customResponse: { responseCode: 429 } } },
    statement: {
      rateBasedStatement: {
        limit: requestsPerToken,
        evaluationWindowSec: 300,
        aggregateKeyType: 'CUSTOM_KEYS',
        // A request without the header is not counted by this rule.
        customKeys: [
          { header: { name: 'authorization', textTransformations: [{ priority: 0, type: 'NONE' }] } },
        ],
      },
    },
    visibilityConfig: seenAs('RequestsPerToken'),
  },
  managed(2, 'AWSManagedRulesAmazonIpReputationList'),
  managed(3, 'AWSManagedRulesCommonRuleSet', countedCommonRules),
  managed(4, 'AWSManagedRulesKnownBadInputsRuleSet'),
];
