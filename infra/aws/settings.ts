import type { Node } from 'constructs';
import { contextReader } from './context-reader.ts';
import { readSignIn, type SignInSettings } from './sign-in-settings.ts';

/** What a council sets before it deploys, read from the context of `cdk.json` or from `--context name=value`. */
export interface Settings {
  /** Name of the council, for tags, the dashboard and the budget: "Walsall Council". */
  readonly council: string;
  /** Region of the data and the API. Boundaries, figures and logs stay there. */
  readonly region: string;
  /** Own domain with its certificate; undefined: CloudFront gives a name under cloudfront.net. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined;
  /** Who is told of alarms and of the budget; undefined: alarms change colour and nobody is told. */
  readonly alarmAddress: string | undefined;
  /** Monthly budget, US dollars, more than 0. A warning, not a stop. */
  readonly monthlyBudgetDollars: number;
  /** How long logs are kept, days: one of the terms that CloudWatch Logs knows. */
  readonly logRetentionDays: number;
  /** Most copies of the API function that may run at once; undefined: what the account allows. */
  readonly apiReservedConcurrency: number | undefined;
  /** How officers sign in to the working app. */
  readonly signIn: SignInSettings;
}

/** Terms that CloudWatch Logs accepts, up to two years. Source: CloudWatch Logs API, PutRetentionPolicy. */
const retentionTerms: readonly number[] = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731];

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
    alarmAddress: matching('alarmAddress', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
    monthlyBudgetDollars: number('monthlyBudgetDollars', 'dollars, more than 0', (value) => value > 0) ?? 30,
    logRetentionDays:
      number('logRetentionDays', `one of ${retentionTerms.join(', ')}`, (value) =>
        retentionTerms.includes(value),
      ) ?? 30,
    apiReservedConcurrency: number(
      'apiReservedConcurrency',
      'a whole number from 1 up',
      (value) => Number.isInteger(value) && value >= 1,
    ),
    signIn: readSignIn(read, name),
  };
  if (read.faults.length > 0) {
    throw new Error(`Settings in cdk.json or --context: ${read.faults.join('. ')}.`);
  }
  return settings;
}
