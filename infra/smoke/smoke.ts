import { runChecks } from './run-checks.ts';

const [given = ''] = process.argv.slice(2);

if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
  process.stderr.write('Say which site to look at: npm run smoke -- https://map.example.gov.uk\n');
  process.exit(2);
}
const failed = await runChecks(given, (line) => process.stdout.write(`${line}\n`));
process.exit(failed === 0 ? 0 : 1);
