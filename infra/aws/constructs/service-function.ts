import { resolve } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Conditions, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { projectRoot } from '../project-root.ts';

export interface ServiceFunctionProps {
  /** Path of the module that exports `handler`, from the root of the project. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly logRetentionDays: RetentionDays;
  readonly reservedConcurrency?: number | undefined;
  /** Threads of the function: path of each module, by the name that the bundle knows it by; see `bundleOfWorker`. */
  readonly workers?: Readonly<Record<string, string>>;
}

/** Node's own `require` for the CommonJS packages inside a bundle that is an ES module. */
export const requireBanner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** What stands in a bundle for reports to Apollo's studio, which is told nothing: 230 kB less to load at every start. */
const noApolloReports = resolve(import.meta.dirname, 'no-apollo-reports.ts');

/** esbuild's target for the runtime below. */
export const bundleTarget = 'node24';

/** The command that bundles a thread's module beside its function, as the function itself is bundled. */
const bundleOfWorker = (entry: string, file: string): string =>
  [
    'npx --no-install esbuild',
    `"${entry}"`,
    `--bundle --platform=node --format=esm --target=${bundleTarget} --minify --charset=utf8 --log-level=warning`,
    `--banner:js="${requireBanner}"`,
    `--outfile="${file}"`,
  ].join(' ');

/**
 * One Lambda function of the product: Node 24 on arm64, bundled and minified to one ES module with everything it
 * imports, so that what was tested is what runs; logs of its own that end; a role that may write these logs and nothing
 * else until a stack says so.
 *
 * The AWS SDK goes into the bundle: half a megabyte more, no slower to start, and never another version than the tested one.
 * Packages are taken by their CommonJS entry, esbuild's own choice for Node: some packages require graphql, and a second
 * copy of it by its module entry would refuse the schema of the first.
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
    this.function = new NodejsFunction(this, 'Function', {
      entry: resolve(projectRoot, props.entry),
      projectRoot,
      depsLockFilePath: resolve(projectRoot, 'package-lock.json'),
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
      bundling: {
        format: OutputFormat.ESM,
        target: bundleTarget,
        minify: true,
        charset: Charset.UTF8,
        bundleAwsSDK: true,
        esbuildArgs: { '--alias:@apollo/usage-reporting-protobuf': noApolloReports },
        banner: requireBanner,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (root, folder) =>
            Object.entries(props.workers ?? {}).map(([file, entry]) =>
              bundleOfWorker(`${root}/${entry}`, `${folder}/${file}`),
            ),
        },
      },
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
