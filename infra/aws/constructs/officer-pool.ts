import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolRiskConfigurationAttachment,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { SignInGroup } from '../sign-in-groups.ts';

export interface OfficerPoolProps {
  readonly groups: readonly SignInGroup[];
  /** Runs before each token: puts the name of the person into it. */
  readonly beforeToken: IFunction;
}

/** Shortest password, characters. Length protects more than kinds of character do, which the AwsSolutions checks want besides. */
const leastPasswordLength = 14;

/**
 * The officers of a council: let in by an administrator alone, each with a password and an authenticator app. The pool
 * outlives its stack, because it says who wrote and signed: the subject in a record means a person only with it.
 *
 * The plan is Plus for its threat protection: a password known from a breach and a sign-in of high risk are refused.
 * Of a sign-in Cognito keeps address and browser for that; the logs of the product keep neither.
 */
export class OfficerPool extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string, { groups, beforeToken }: OfficerPoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: {
        email: { required: true, mutable: true },
        // Not required, for what is required a person may also change: see the page's client.
        fullname: { required: false, mutable: true },
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: leastPasswordLength,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        passwordHistorySize: 5,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      userInvitation: {
        emailSubject: 'Your sign-in for Cohesion Map',
        emailBody:
          'You can now sign in to Cohesion Map as {username}. The first password is {####} and holds for three days. ' +
          'At the first sign-in you choose your own and set up an authenticator app.',
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, beforeToken, LambdaVersion.V2_0);
    for (const { name, description } of groups) {
      this.pool.addGroup(name.replace(':', '-'), { groupName: name, description });
    }
    new CfnUserPoolRiskConfigurationAttachment(this, 'Risk', {
      userPoolId: this.pool.userPoolId,
      clientId: 'ALL',
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
      // The second factor is asked of everybody anyway; a notice by e-mail would need a domain of the council's own.
      accountTakeoverRiskConfiguration: {
        actions: {
          highAction: { eventAction: 'BLOCK', notify: false },
          mediumAction: { eventAction: 'MFA_REQUIRED', notify: false },
          lowAction: { eventAction: 'NO_ACTION', notify: false },
        },
      },
    });
  }
}
