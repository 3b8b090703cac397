import { Duration } from 'aws-cdk-lib';
import { type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ServiceFunction } from './service-function.ts';

export interface SiteCanaryProps {
  /** Address of the site, with https. */
  readonly address: string;
  readonly logRetentionDays: RetentionDays;
}

/** How often the site is looked at. */
export const lookEvery = Duration.minutes(5);

/**
 * Looks at the site from outside as a stranger does, every five minutes, and breaks off when an address does not answer as
 * it should. No figure of the parts shows what this shows: an empty bucket, a secret that does not fit, a name that leads
 * nowhere are all answered without any server error.
 */
export class SiteCanary extends Construct {
  /** Looks that found the site not well. No figure at all means that nobody looks. */
  readonly failures: IMetric;

  constructor(scope: Construct, id: string, { address, logRetentionDays }: SiteCanaryProps) {
    super(scope, id);
    const look = new ServiceFunction(this, 'Look', {
      entry: 'functions/canary/handler.ts',
      environment: { SITE_ADDRESS: address },
      memoryMegabytes: 128,
      timeoutSeconds: 30,
      logRetentionDays,
    });
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(lookEvery),
      // A look that failed is told, not tried again until it passes.
      targets: [new LambdaFunction(look.function, { retryAttempts: 0 })],
    });
    look.function.configureAsyncInvoke({ retryAttempts: 0 });
    this.failures = look.function.metricErrors({ period: lookEvery, statistic: Stats.SUM });
  }
}
