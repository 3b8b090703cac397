import { Aws } from 'aws-cdk-lib';

/** The names of one installation, which must be its own within an account: several may live side by side. */
export interface Installation {
  /** "" for the one that people rely on; "test" and the like for others. */
  readonly stage: string;
  /** @example stackName('Api') // 'CohesionMapApi', of the stage "test" 'CohesionMapTestApi' */
  readonly stackName: (part: string) => string;
  /** Names under which the firewall reports its figures, requests are logged, and CloudWatch keeps the figures of logs. */
  readonly firewallMetric: string;
  readonly requestLog: string;
  readonly metricNamespace: string;
  /** First label of the user pool's own host: one a region in all of AWS, so that the account's number is in it. */
  readonly poolHostPrefix: string;
}

/** The names of the stage; a stage is "" or a word of small letters and digits. */
export function installation(stage: string): Installation {
  const inNames = stage === '' ? '' : `${stage[0]?.toUpperCase()}${stage.slice(1)}`;
  const ending = stage === '' ? '' : `-${stage}`;
  return {
    stage,
    stackName: (part) => `CohesionMap${inNames}${part}`,
    firewallMetric: `cohesion-map-firewall${ending}`,
    requestLog: `cohesion-map-requests${ending}`,
    metricNamespace: `CohesionMap${inNames}`,
    poolHostPrefix: `cohesion-map-${Aws.ACCOUNT_ID}${ending}`,
  };
}

/**
 * Text as the value of a tag, which takes letters, digits, spaces and a few signs: a council may be called "King's Lynn".
 * Source: AWS General Reference, "Tag naming limits and requirements".
 * @example asTagValue("King's Lynn & West Norfolk") // 'Kings Lynn West Norfolk'
 */
export const asTagValue = (text: string): string =>
  text
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}_.:/=+\-@]+/gu, ' ')
    .trim()
    .slice(0, 256);
