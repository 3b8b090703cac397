import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Conditions, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type IFunction,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { FunctionBundles } from './function-bundles.ts';

export interface ServiceFunctionProps {
  /** Path of the module that exports `handler`, from the root of the project. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly logRetentionDays: RetentionDays;
  readonly reservedConcurrency?: number | undefined;
  /** Threads of the function: path of each module, by the name of the file that the bundle begins it from. */
  readonly workers?: Readonly<Record<string, string>>;
  /** Where functions that share modules are bundled together: what bundles this one and its threads too. */
  readonly bundles?: FunctionBundles;
}

/**
 * One Lambda function of the product: Node 24 on arm64, bundled to one file with everything it imports, so that
 * what was tested is what runs; logs of its own that end; a role that may write these logs and nothing else until a stack
 * says so.
 *
 * X-Ray is off: one function asks one table, its log line a request carries the time and the store requests, and traces
 * would keep callers' addresses.
 */
export class ServiceFunction extends Construct {
  readonly function: IFunction;
  readonly logs: LogGroup;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.logs = new LogGroup(this, 'Logs', {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logs.logGroupArn]);
    const workers = props.workers ?? {};
    const bundles = props.bundles ?? new FunctionBundles([props.entry, ...Object.values(workers)]);
    this.function = new LambdaFunction(this, 'Function', {
      code: bundles.code({ 'index.mjs': props.entry, ...workers }),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      tracing: Tracing.DISABLED,
      role: this.role.withoutPolicyUpdates(),
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      environment: props.environment,
      ...(props.reservedConcurrency ? { reservedConcurrentExecutions: props.reservedConcurrency } : {}),
    });
  }

  /** Lets the function do these actions on these resources, always or on these conditions alone. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Conditions = {}): void {
    this.role.addToPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        conditions: { ...conditions },
      }),
    );
  }
}
