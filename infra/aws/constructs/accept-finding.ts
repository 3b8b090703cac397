import { CfnResource, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts one finding of the AwsSolutions checks for one resource, with the reason. The check looks at the resource of
 * the template alone, so a construct passes the acceptance on to the resource it stands for.
 *
 * @throws Error when the construct stands for no single resource: findings are accepted one by one, never for a whole stack.
 */
export function acceptFinding(construct: IConstruct, id: string, reason: string): void {
  const resource = construct instanceof CfnResource ? construct : construct.node.defaultChild;
  if (!(resource instanceof CfnResource))
    throw new Error(`${construct.node.path} stands for no single resource`);
  Validations.of(resource).acknowledge({ id: `AwsSolutions::AwsSolutions-${id}`, reason });
}
