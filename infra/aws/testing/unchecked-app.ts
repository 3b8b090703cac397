import { App } from 'aws-cdk-lib';

/**
 * An app for one construct or a few stacks. The rules of CloudFormation are held for the whole app in
 * documented-settings.test.ts: to load them takes two seconds of CPU.
 */
export const uncheckedApp = (context: Readonly<Record<string, unknown>> = {}): App =>
  new App({ builtinCloudFormationValidation: false, context });
