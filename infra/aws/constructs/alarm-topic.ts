import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** Where alarms are told: by e-mail to one address, which must confirm once; to nobody when there is none. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { address }: { readonly address: string | undefined }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Cohesion Map alarms', enforceSSL: true });
    if (address) this.topic.addSubscription(new EmailSubscription(address));
  }
}
