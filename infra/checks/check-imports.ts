import { checked, cruise } from './cruise-imports.ts';

/** `npm run lint:imports`: every rule for imports, on the folders where this runs. */
for (const [rules, folders] of Object.entries(checked)) {
  const { status, said } = await cruise(rules as keyof typeof checked, folders, process.cwd());
  process.stdout.write(said);
  if (status !== 0) process.exitCode = 1;
}
