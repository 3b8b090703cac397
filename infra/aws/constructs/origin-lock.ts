import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acceptFinding } from './accept-finding.ts';
import { ServiceFunction } from './service-function.ts';

/** Name of the header by which CloudFront shows itself. */
export const originCheckHeader = 'x-origin-check';

export interface OriginLockProps {
  readonly logRetentionDays: RetentionDays;
  /** Which secret is in use, counted from 1: one more makes a new secret, for CloudFront and the check at once. */
  readonly secretVersion: number;
}

/**
 * Keeps the API's own address shut to all but CloudFront, so that nobody goes round the firewall. CloudFront adds a
 * secret header; API Gateway refuses a request without the header at once, and asks a small function about its value.
 * The function's answer is kept for an hour, so it runs about once an hour, not once a request.
 *
 * A secret never changes its value: to replace it is to count on by one. The check takes the present secret and the
 * one before, so that requests are let in before, during and after CloudFront takes up the new one, and so that a release
 * that fails half-way or goes back shuts nobody out.
 */
export class OriginLock extends Construct {
  readonly authorizer: HttpLambdaAuthorizer;
  /** The header's value: a reference that CloudFormation resolves at deployment, never the value itself. */
  readonly headerValue: string;

  constructor(scope: Construct, id: string, { logRetentionDays, secretVersion }: OriginLockProps) {
    super(scope, id);
    this.headerValue = this.secret(secretVersion);
    const check = new ServiceFunction(this, 'Check', {
      entry: 'functions/origin-check/handler.ts',
      environment: {
        ORIGIN_SECRET: this.headerValue,
        ...(secretVersion > 1 ? { ORIGIN_SECRET_BEFORE: this.secret(secretVersion - 1) } : {}),
      },
      memoryMegabytes: 128,
      timeoutSeconds: 3,
      logRetentionDays,
    });
    this.authorizer = new HttpLambdaAuthorizer('OriginCheck', check.function, {
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      identitySource: [`$request.header.${originCheckHeader}`],
      resultsCacheTtl: Duration.hours(1),
    });
  }

  /** The secret of a version, made at its first deployment and left as it is from then on. */
  private secret(version: number): string {
    const secret = new Secret(this, `Secret${version}`, {
      description: `Header by which CloudFront shows itself to the Cohesion Map API, version ${version}`,
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acceptFinding(
      secret,
      'SMG4',
      'CloudFront takes the value at deployment, so a rotation on a timer would shut the API until the next one. It opens nothing but published data; docs/runbook.md says how to replace it.',
    );
    return secret.secretValue.unsafeUnwrap();
  }
}
