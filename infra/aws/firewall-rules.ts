import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { rateLimits } from '../../functions/http/public-limits.ts';
import { type FirewallLimit, tooManyRequests } from '../edge/too-many-requests.ts';

/** Requests that an address in `officeNetworks` may send in five minutes: a training day of fifty people behind one address. */
export const requestsPerOffice = 10 * rateLimits.address.requests;

/** What a rule answers that counts requests: why, and when to try again, for a program to read. */
const refusing = (limit: FirewallLimit): CfnWebACL.RuleActionProperty => ({
  block: {
    customResponse: {
      responseCode: 429,
      customResponseBodyKey: limit,
      responseHeaders: Object.entries(tooManyRequests(limit).headers).map(([name, value]) => ({
        name,
        value,
      })),
    },
  },
});

/** Bodies of these answers, by the limit that was passed. */
export const refusalBodies: Readonly<Record<FirewallLimit, CfnWebACL.CustomResponseBodyProperty>> = {
  address: { contentType: 'APPLICATION_JSON', content: tooManyRequests('address').body },
  token: { contentType: 'APPLICATION_JSON', content: tooManyRequests('token').body },
};

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
  action: refusing('address'),
  statement: {
    rateBasedStatement: {
      limit,
      evaluationWindowSec: rateLimits.address.seconds,
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
    rateLimits.address.requests,
    offices === undefined ? undefined : not({ ipSetReferenceStatement: { arn: offices } }),
  ),
  ...(offices === undefined
    ? []
    : [perAddress(5, 'RequestsPerOffice', requestsPerOffice, { ipSetReferenceStatement: { arn: offices } })]),
  {
    name: 'RequestsPerToken',
    priority: 1,
    action: refusing('token'),
    statement: {
      rateBasedStatement: {
        limit: rateLimits.token.requests,
        evaluationWindowSec: rateLimits.token.seconds,
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
