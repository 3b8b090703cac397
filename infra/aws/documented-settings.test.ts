import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { tinyArchive } from '../base-map/testing/tiny-archive.ts';
import { projectRoot } from './project-root.ts';
import { madeUpSettings } from './testing/made-up-settings.ts';
import { type Synthesised, synthesised } from './testing/synthesised.ts';

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/abc';

const baseMap = join(mkdtempSync(join(tmpdir(), 'base-map-')), 'walsall.pmtiles');
writeFileSync(baseMap, tinyArchive());

/** Settings as a council may combine them: a pool with a domain, a provider with all that can be told of it, another region. */
type Combination = readonly [name: string, settings: Readonly<Record<string, string>>];
const combinations: readonly [Combination, Combination, ...Combination[]] = [
  [
    'a domain of its own, a pool, alarms',
    {
      council: "King's Lynn & West Norfolk",
      stage: 'test',
      account: '123456789012',
      domainName: 'map.example.gov.uk',
      certificateArn,
      alarmAddress: 'digital@example.gov.uk',
      alarmPhone: '+447700900123',
      alarmWebhook: 'https://events.example.org/abc',
      originSecretVersion: '2',
      officeNetworks: '203.0.113.0/24',
      firewallLogDays: '7',
      monthlyBudgetDollars: '45.50',
      logRetentionDays: '90',
      apiReservedConcurrency: '50',
      signInHost: 'map.example.gov.uk',
      baseMap,
      baseMapCredit: '© a council',
      contactName: 'Cohesion team',
      contactEmail: 'cohesion@example.gov.uk',
      contactAddress: 'Council House, Lichfield Street, Walsall',
      contactPhone: '01922 650000',
      signedVideo: 'https://video.example.org/map',
      signedTranscript: 'https://map.example.gov.uk/about',
    },
  ],
  [
    'a provider of its own, all of it told',
    {
      signInIssuer: 'https://login.example.org/tenant/v2.0',
      signInClientId: 'the-client',
      signInAudience: 'api://map',
      signInRolesClaim: 'roles',
      signInScope: 'openid api://map/assess',
      signInTokenOrigin: 'https://tokens.example.org',
    },
  ],
  ['another region', { region: 'eu-west-1', signInHost: madeUpSettings.signInHost }],
  [
    'everything empty',
    Object.fromEntries(
      [
        'domainName',
        'certificateArn',
        'alarmAddress',
        'signInHost',
        'signInIssuer',
        'apiReservedConcurrency',
      ].map((name) => [name, '']),
    ),
  ],
];

/** Names in the first column of the guide's table of settings. */
function documented(): readonly string[] {
  const guide = readFileSync(join(projectRoot, 'docs/deploying.md'), 'utf8');
  const [, rows = ''] = /\| Setting \| Meaning \|[^\n]*\n\|[-|]+\n((?:\|.*\n)+)/.exec(guide) ?? [];
  return rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

interface Report {
  readonly pluginReports: readonly { readonly violations: readonly unknown[] }[];
}

const findings = ({ folder }: Synthesised): readonly unknown[] => {
  const report: Report = JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8'));
  return report.pluginReports.flatMap(({ violations }) => violations);
};

describe('the settings of the guide', () => {
  test('are those of cdk.json, and each is tried below', () => {
    const { context } = JSON.parse(readFileSync(join(projectRoot, 'cdk.json'), 'utf8'));
    const ours = Object.keys(context).filter((name) => !name.startsWith('@'));
    expect(documented().toSorted()).toEqual(ours.toSorted());
    const tried = new Set(combinations.flatMap(([, settings]) => Object.keys(settings)));
    expect(documented().filter((name) => !tried.has(name))).toEqual([]);
  });

  /** What was synthesised of each combination, once. */
  const made = new Map<string, Synthesised>();
  const madeOf = ([name, settings]: Combination): Synthesised => {
    const app = made.get(name) ?? synthesised(settings);
    made.set(name, app);
    return app;
  };

  test.each(combinations)('synthesise without a finding: %s', (...combination) => {
    const app = madeOf(combination);
    expect(findings(app)).toEqual([]);
    for (const stack of Object.values(app.stacks)) {
      const text = stack ? JSON.stringify(Template.fromStack(stack).toJSON()) : '';
      expect(text).not.toMatch(/undefined|\[object Object\]|\bNaN\b/);
    }
  });

  test('reach what they are about', () => {
    const [domain, provider] = combinations;
    const { web, watch, api } = madeOf(domain).stacks;
    Template.fromStack(web).hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { Aliases: ['map.example.gov.uk'] },
    });
    // A base map lies where no file of the site overwrites it.
    Template.fromStack(web).hasResourceProperties('Custom::CDKBucketDeployment', {
      DestinationBucketKeyPrefix: 'base-map',
    });
    Template.fromStack(web).hasResourceProperties('Custom::CDKBucketDeployment', {
      Exclude: Match.arrayWith(['base-map/*']),
      DestinationBucketKeyPrefix: Match.absent(),
    });
    Template.fromStack(watch).hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 45.5, Unit: 'USD' } },
    });
    const { api: theirs, identity } = madeOf(provider).stacks;
    expect(identity).toBeUndefined();
    Template.fromStack(theirs).hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          SIGN_IN_ISSUER: 'https://login.example.org/tenant/v2.0',
          SIGN_IN_CLIENT_ID: 'the-client',
          SIGN_IN_AUDIENCE: 'api://map',
          SIGN_IN_ROLES_CLAIM: 'roles',
          SIGN_IN_SCOPE: 'openid api://map/assess',
        },
      },
    });
    const made = Template.fromStack(api);
    made.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          CONTACT_NAME: 'Cohesion team',
          CONTACT_EMAIL: 'cohesion@example.gov.uk',
          CONTACT_ADDRESS: 'Council House, Lichfield Street, Walsall',
          CONTACT_PHONE: '01922 650000',
          SIGNED_VIDEO: 'https://video.example.org/map',
          SIGNED_TRANSCRIPT: 'https://map.example.gov.uk/about',
        },
      },
    });
    made.hasResourceProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: 50 });
    made.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });
});
