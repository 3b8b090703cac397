import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { type AwsAsk, findings } from './account-findings.ts';
import { projectRoot } from './project-root.ts';
import { readSettings } from './settings.ts';

const usage = `Looks at what an AWS account lacks before the first deployment: npm run check-account
It asks with the AWS command line (aws, version 2) as whoever the shell is signed in as, and changes nothing.
Settings are read from cdk.json.`;

/** Asks the AWS command line, which has the credentials of the shell. */
const askAws: AwsAsk = async (...asked) => {
  const { stdout } = await promisify(execFile)('aws', [...asked, '--output', 'json'], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout || '{}');
};

if (process.argv.length > 2) {
  console.log(usage);
  process.exitCode = process.argv[2] === '--help' ? 0 : 2;
} else {
  const { context } = JSON.parse(readFileSync(join(projectRoot, 'cdk.json'), 'utf8'));
  const found = await findings(readSettings(new App({ context }).node), askAws);
  for (const { well, says } of found) console.log(`${well ? 'well   ' : 'LACKING'} ${says}`);
  if (found.some(({ well }) => !well)) process.exitCode = 1;
}
