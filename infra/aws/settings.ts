import { isIPv4 } from 'node:net';
import type { Node } from 'constructs';
import type { SiteContact } from '../../functions/site-contact.ts';
import { type CouncilBaseMap, readCouncilBaseMap } from '../base-map/council-base-map.ts';
import type { AlarmWays } from './constructs/alarm-topic.ts';
import { readContact } from './contact-settings.ts';
import { type ContextReader, contextReader } from './context-reader.ts';
import { projectRoot } from './project-root.ts';
import { readSignIn, type SignInSettings } from './sign-in-settings.ts';

/** What a council sets before it deploys, read from the context of `cdk.json` or from `--context name=value`. */
export interface Settings {
  /** Name of the council, for tags, the dashboard and the budget: "Walsall Council". */
  readonly council: string;
  /** Region of the data and the API. Boundaries, figures and logs stay there. */
  readonly region: string;
  /** Name of this installation within the account: "" for the one that people rely on, "test" for one to try things in. */
  readonly stage: string;
  /** Account that the stacks belong in; undefined: whichever the shell is signed in to. */
  readonly account: string | undefined;
  /** Own domain with its certificate; undefined: CloudFront gives a name under cloudfront.net. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined;
  /** Who is told of alarms, and by mail of the budget; none: alarms change colour and nobody is told. */
  readonly alarms: AlarmWays;
  /** Monthly budget, US dollars, more than 0. A warning, not a stop. */
  readonly monthlyBudgetDollars: number;
  /** How long logs are kept, days: one of the terms that CloudWatch Logs knows. */
  readonly logRetentionDays: number;
  /** Most copies of the API function that may run at once; undefined: what the account allows. */
  readonly apiReservedConcurrency: number | undefined;
  /** Counts up by one to replace the secret between CloudFront and the API; 1 at first. */
  readonly originSecretVersion: number;
  /** Networks of offices that may ask ten times as often, as CIDR blocks: many people behind one address. */
  readonly officeNetworks: readonly string[];
  /** How long it is kept what the firewall blocked, addresses included, days; undefined: not at all. */
  readonly firewallLogDays: number | undefined;
  /** A council's own base map; undefined: the site's. */
  readonly baseMap: CouncilBaseMap | undefined;
  /** Whom readers ask; undefined: not set yet, and nothing can be deployed. */
  readonly contact: SiteContact | undefined;
  /** How officers sign in to the working app. */
  readonly signIn: SignInSettings;
}

/** Terms that CloudWatch Logs accepts, up to two years. Source: CloudWatch Logs API, PutRetentionPolicy. */
const retentionTerms: readonly number[] = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731];

const wholeFromOne = (value: number): boolean => Number.isInteger(value) && value >= 1;

/** The networks in `officeNetworks`, which stand between commas. IPv4 alone: offices share an address of that kind. */
function networks(read: ContextReader): readonly string[] {
  const given = (read.text('officeNetworks') ?? '').split(/[\s,]+/).filter(Boolean);
  for (const network of given) {
    const [address = '', bits = ''] = network.split('/');
    if (!isIPv4(address) || !/^([89]|[12]\d|3[0-2])$/.test(bits))
      read.fault(
        `officeNetworks holds "${network}"; give IPv4 networks such as 203.0.113.0/24, with commas between`,
      );
  }
  return given;
}

/**
 * The settings in a context, checked as a whole: every mistake is named in one message, with what to write instead.
 * Empty text and null count as not set, so that `cdk.json` can show every name.
 *
 * @throws Error that lists every setting at fault.
 * @example readSettings(new App({ context: { council: 'Walsall Council' } }).node).region // 'eu-west-2'
 */
export function readSettings(node: Node): Settings {
  const read = contextReader(node);
  const { text, matching, number } = read;

  const name = matching('domainName', /^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a host name such as map.example.gov.uk');
  const certificateArn = matching(
    'certificateArn',
    /^arn:aws:acm:us-east-1:\d{12}:certificate\/.+/,
    'the ARN of a certificate in us-east-1, the only region whose certificates CloudFront takes',
  );
  if ((name === undefined) !== (certificateArn === undefined)) {
    read.fault('domainName and certificateArn belong together; give both or neither');
  }
  const settings: Settings = {
    council: text('council') ?? 'Walsall Council',
    region: matching('region', /^[a-z]{2}-[a-z]+-\d$/, 'an AWS region such as eu-west-2') ?? 'eu-west-2',
    domain: name && certificateArn ? { name, certificateArn } : undefined,
    stage:
      matching('stage', /^[a-z][a-z0-9]{0,11}$/, 'a short name such as test: small letters and digits') ?? '',
    account: matching('account', /^\d{12}$/, "the account's number, twelve digits"),
    alarms: {
      address: matching('alarmAddress', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
      phone: matching('alarmPhone', /^\+[1-9]\d{6,14}$/, 'a number such as +447700900123'),
      webhook: matching('alarmWebhook', /^https:\/\/[^\s/?#@]+(\/\S*)?$/, 'an https address'),
    },
    monthlyBudgetDollars: number('monthlyBudgetDollars', 'dollars, more than 0', (value) => value > 0) ?? 30,
    logRetentionDays:
      number('logRetentionDays', `one of ${retentionTerms.join(', ')}`, (value) =>
        retentionTerms.includes(value),
      ) ?? 30,
    apiReservedConcurrency: number('apiReservedConcurrency', 'a whole number from 1 up', wholeFromOne),
    originSecretVersion: number('originSecretVersion', 'a whole number from 1 up', wholeFromOne) ?? 1,
    officeNetworks: networks(read),
    firewallLogDays: number('firewallLogDays', `one of ${retentionTerms.join(', ')}`, (value) =>
      retentionTerms.includes(value),
    ),
    baseMap: readCouncilBaseMap(
      { path: text('baseMap'), credit: text('baseMapCredit') },
      projectRoot,
      (sentence) => read.fault(`baseMap: ${sentence}`),
    ),
    contact: readContact(read),
    signIn: readSignIn(read, name),
  };
  if (read.faults.length > 0) {
    throw new Error(`Settings in cdk.json or --context: ${read.faults.join('. ')}.`);
  }
  return settings;
}
