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
}

/**
 * Keeps the API's own address shut to all but CloudFront, so that nobody goes round the firewall. CloudFront adds a
 * secret header; API Gateway refuses a request without the header at once, and asks a small function about its value.
 * The function's answer is kept for an hour, so it runs about once an hour, not once a request.
 */
export class OriginLock extends Construct {
  readonly authorizer: HttpLambdaAuthorizer;
  /** The header's value: a reference that CloudFormation resolves at deployment, never the value itself. */
  readonly headerValue: string;

  constructor(scope: Construct, id: string, { logRetentionDays }: OriginLockProps) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'Header by which CloudFront shows itself to the Cohesion Map API',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acceptFinding(
      secret,
      'SMG4',
      'CloudFront takes the value at deployment, so a rotation on a timer would shut the API until the next one. It opens nothing but published data; docs/runbook.md says how to replace it.',
    );
    this.headerValue = secret.secretValue.unsafeUnwrap();
    const check = new ServiceFunction(this, 'Check', {
      entry: 'functions/origin-check/handler.ts',
      environment: { ORIGIN_SECRET: this.headerValue },
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
}
