import { dynamoDbLocal, hasJava } from './dynamodb-local.ts';
import { startEmbeddedEngine, type TestEngine } from './engine.ts';

/**
 * The engines that the store's tests run against: the embedded one always, and Amazon's own wherever there is Java.
 * In CI an engine that cannot be had fails the run. Elsewhere a run without it says so plainly, and
 * DYNAMODB_LOCAL=off leaves it out for those whom its licence does not cover.
 */
export async function enginesToTest(): Promise<TestEngine[]> {
  const embedded = await startEmbeddedEngine();
  const inCi = process.env.CI === 'true';
  if (!inCi && process.env.DYNAMODB_LOCAL === 'off') return onlyEmbedded(embedded, 'DYNAMODB_LOCAL is off');
  if (!(await hasJava())) return onlyEmbedded(embedded, 'there is no java on the PATH');
  try {
    return [embedded, await dynamoDbLocal()];
  } catch (error) {
    if (inCi) throw error;
    return onlyEmbedded(embedded, error instanceof Error ? error.message : String(error));
  }
}

function onlyEmbedded(embedded: TestEngine, reason: string): TestEngine[] {
  process.stderr.write(`Only the embedded engine was tested, not Amazon DynamoDB Local: ${reason}.\n`);
  return [embedded];
}
