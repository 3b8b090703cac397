import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, SmsSubscription, UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Ways by which alarms reach people. Two are better than one: mail is read in the morning. */
export interface AlarmWays {
  /** E-mail address. It must confirm once, by a link. */
  readonly address?: string | undefined;
  /** Telephone number with its country, "+447700900123". */
  readonly phone?: string | undefined;
  /** Https address of a service for on-call duty, which confirms the subscription by itself. */
  readonly webhook?: string | undefined;
}

/** Where alarms are told: by every way that is given; to nobody when there is none. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { address, phone, webhook }: AlarmWays) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Cohesion Map alarms', enforceSSL: true });
    // Asking for TLS gives the topic a policy of its own, in place of the one by which alarms reach it.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (address) this.topic.addSubscription(new EmailSubscription(address));
    if (phone) this.topic.addSubscription(new SmsSubscription(phone));
    if (webhook) this.topic.addSubscription(new UrlSubscription(webhook));
  }
}
