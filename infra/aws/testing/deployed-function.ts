import { join } from 'node:path';
import type { Assembly } from './assembly.ts';
import type { Statement } from './iam-policy.ts';
import { resolver } from './resolve-template.ts';

/** A function as its template deploys it. */
export interface DeployedFunction {
  /** The file that the runtime loads, in the assets of the synthesis. */
  readonly bundle: string;
  readonly runtime: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What the policies of its role say. */
  readonly statements: readonly Statement[];
}

/** Name of the pool that a deployment would make, and what it shows as its issuer. */
export const poolIssuer = 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_TestPool1';
export const pageClientId = '4example0client0id';
export const originSecret = 'the-value-that-only-cloudfront-knows';

export const tableArn = (name: string): string => `arn:aws:dynamodb:eu-west-2:123456789012:table/${name}`;

/** The function whose logical id begins so. */
export function deployedFunction(
  { folder, template }: Assembly,
  name: string,
  tableName: string,
): DeployedFunction {
  const made = [template('data'), template('identity'), template('api')];
  const resolve = resolver(made, (logicalId, attribute) => {
    if (logicalId.startsWith('Records')) return attribute === 'Arn' ? tableArn(tableName) : tableName;
    if (attribute === 'ProviderURL') return poolIssuer;
    if (logicalId.startsWith('PageClient')) return pageClientId;
    if (logicalId.startsWith('OriginLockSecret')) return logicalId;
    return `arn:aws:made:eu-west-2:123456789012:${logicalId}`;
  });
  // biome-ignore lint/suspicious/noExplicitAny: properties of a template have as many shapes as there are resources
  const resources = (type: string): [string, any][] =>
    made.flatMap((stack) => Object.entries(stack.findResources(type)));
  const found = resources('AWS::Lambda::Function').filter(([id]) => id.startsWith(name));
  const [[, { Properties }] = [undefined, { Properties: undefined }], ...more] = found;
  if (!Properties || more.length > 0) throw new Error(`${found.length} functions begin with ${name}`);
  const role: string = Properties.Role['Fn::GetAtt'][0];
  const policies = resources('AWS::IAM::Policy').filter(([, { Properties: policy }]) =>
    policy.Roles.some(({ Ref }: { Ref: string }) => Ref === role),
  );
  const asset = String(Properties.Code.S3Key).replace(/\.zip$/, '');
  const secret = /\{\{resolve:secretsmanager:.*\}\}/;
  const environment = resolve(Properties.Environment?.Variables ?? {}) as Record<string, string>;
  return {
    bundle: join(folder, `asset.${asset}`, 'index.mjs'),
    runtime: Properties.Runtime,
    environment: Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [key, value.replace(secret, originSecret)]),
    ),
    statements: policies.flatMap(
      ([, { Properties: policy }]) => resolve(policy.PolicyDocument.Statement) as unknown as Statement[],
    ),
  };
}
