import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface WatchedAlarmProps {
  readonly topic: ITopic;
  readonly metric: IMetric;
  /** Sounds when the metric is greater than this. */
  readonly above: number;
  /** How many periods in a row; 1 unless told. */
  readonly periods?: number;
  /** No figure is as bad as a high one: for what must always report. */
  readonly silenceIsFault?: boolean;
  /** What has happened, in a plain sentence without a full stop. */
  readonly says: string;
  /** Heading in docs/runbook.md, as its anchor. */
  readonly runbook: string;
}

/** An alarm that says what has happened and where it is written what to do; it tells the topic, and again when all is well. */
export class WatchedAlarm extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { topic, metric, above, periods, silenceIsFault, says, runbook }: WatchedAlarmProps,
  ) {
    super(scope, id);
    const alarm = new Alarm(this, 'Alarm', {
      metric,
      threshold: above,
      evaluationPeriods: periods ?? 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      // No traffic is no fault, unless somebody should be asking all the time.
      treatMissingData: silenceIsFault ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${says}. What to do: docs/runbook.md#${runbook}`,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
  }
}
