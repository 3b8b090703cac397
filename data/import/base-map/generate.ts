import { readFile, writeFile } from 'node:fs/promises';
import { baseMapText } from './build-base-map.ts';

/** Where the map and the pages take the ground from: a file of its own, fetched after the first view. */
const file = 'web-map/map/base/generated/base-map.json';

const made = await baseMapText('data/walsall');
if (!process.argv.includes('--check')) {
  await writeFile(file, made);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== made) {
  console.error(`${file} is not what data/walsall makes. Run npm run codegen and commit the result.`);
  process.exitCode = 1;
}
