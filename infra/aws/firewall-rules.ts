import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/**
 * Requests to the API and the pages that one address may send in five minutes. A view of the map asks about thirty things,
 * of which the files of the map are not counted, so that this is some 150 views. A council's staff share one address:
 * keep it generous, and name the council's own networks in `officeNetworks`.
 */
export const requestsPerAddress = 3_000;

/** The same for a network in `officeNetworks`: a training day of fifty people behind one address. */
export const requestsPerOffice = 30_000;

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

/** Files of the map, which CloudFront answers by itself and which never change: asking for them costs nothing. */
const fileOfTheMap: CfnWebACL.StatementProperty = {
  regexMatchStatement: {
    regexString: '^/(explorer/)?assets/',
    fieldToMatch: { uriPath: {} },
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

const not = (statement: CfnWebACL.StatementProperty): CfnWebACL.StatementProperty => ({
  notStatement: { statement },
});

/** How often one address may ask: whoever is in `among`, where it is given. */
const perAddress = (
  priority: number,
  name: string,
  limit: number,
  among: CfnWebACL.StatementProperty | undefined,
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  action: { block: { customResponse: { responseCode: 429 } } },
  statement: {
    rateBasedStatement: {
      limit,
      evaluationWindowSec: 300,
      aggregateKeyType: 'IP',
      scopeDownStatement: among
        ? { andStatement: { statements: [not(fileOfTheMap), among] } }
        : not(fileOfTheMap),
    },
  },
  visibilityConfig: seenAs(name),
});

/**
 * What the firewall checks, in order: how often an address and a token ask, then what AWS knows of attacks.
 * @param offices ARN of the set of networks that may ask as an office does; undefined where there is none
 */
export const firewallRules = (offices: string | undefined): CfnWebACL.RuleProperty[] => [
  perAddress(
    0,
    'RequestsPerAddress',
    requestsPerAddress,
    offices === undefined ? undefined : not({ ipSetReferenceStatement: { arn: offices } }),
  ),
  ...(offices === undefined
    ? []
    : [perAddress(5, 'RequestsPerOffice', requestsPerOffice, { ipSetReferenceStatement: { arn: offices } })]),
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
