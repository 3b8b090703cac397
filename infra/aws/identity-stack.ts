import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { ManagedLoginVersion } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { OfficerPool } from './constructs/officer-pool.ts';
import { PageClient, pageScopes } from './constructs/page-client.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import { signInGroups } from './sign-in-groups.ts';
import { groupsClaim, issuerEnvironment, poolOrigins, type SignInService } from './sign-in-service.ts';

export interface IdentityStackProps extends StackProps {
  readonly region: string;
  /** Host of the site; undefined: not known yet, so the pool has no client and nobody can sign in. */
  readonly siteHost: string | undefined;
  readonly logRetentionDays: RetentionDays;
  /** First label of the host of the sign-in page. */
  readonly poolHostPrefix: string;
}

/** Where people come back to, signed in or out: the page itself, which reads the code from its address. */
export const comeBackTo = (siteHost: string): readonly string[] => [`https://${siteHost}/assess`];

/** Who signs people in, where the council has no provider of its own: a user pool, its groups and its sign-in page. */
export class IdentityStack extends Stack {
  readonly service: SignInService;
  /** Runs before each token; when it breaks off nobody can sign in. */
  readonly beforeToken: IFunction;

  constructor(
    scope: Construct,
    id: string,
    { region, siteHost, logRetentionDays, poolHostPrefix, ...props }: IdentityStackProps,
  ) {
    super(scope, id, props);
    this.beforeToken = new ServiceFunction(this, 'TokenName', {
      entry: 'functions/token-name/handler.ts',
      environment: {},
      memoryMegabytes: 128,
      timeoutSeconds: 3,
      logRetentionDays,
    }).function;
    const { pool } = new OfficerPool(this, 'Officers', {
      groups: signInGroups,
      beforeToken: this.beforeToken,
    });
    pool.addDomain('SignInPage', {
      cognitoDomain: { domainPrefix: poolHostPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = siteHost
      ? new PageClient(this, 'Page', { pool, addresses: comeBackTo(siteHost) })
      : undefined;
    this.service = {
      environment: client
        ? issuerEnvironment({
            issuer: pool.userPoolProviderUrl,
            clientId: client.clientId,
            audience: client.clientId,
            rolesClaim: groupsClaim,
            scope: pageScopes.join(' '),
          })
        : {},
      origins: poolOrigins(region, poolHostPrefix),
    };
    new CfnOutput(this, 'UserPoolId', {
      value: pool.userPoolId,
      description: 'The pool that people are added to: see docs/deploying.md',
    });
    new CfnOutput(this, 'ComeBackTo', {
      value: siteHost
        ? comeBackTo(siteHost).join(' ')
        : 'Nobody can sign in yet: give domainName or signInHost',
      description: 'Where people come back to when they have signed in',
    });
  }
}
