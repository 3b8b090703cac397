import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from './read-dataset.ts';
import { BrokenFolder, field } from './testing/broken-folder.ts';

test('a made-up record that a council marks as restricted keeps its mark when it is read', async () => {
  const folder = await BrokenFolder.create();
  try {
    const change = async (file: string, edit: (text: string) => string) =>
      writeFile(join(folder.path, file), edit(await readFile(join(folder.path, file), 'utf8')));
    await change('venues.csv', (text) => text.replace(/^(sch-104134,.*),no$/m, '$1,yes'));
    await change('projects.json', field(1, 'restricted', true));
    const { venues, projects } = await readDataset(folder.path);
    expect(venues.filter(({ restricted }) => restricted).map(({ id }) => id)).toEqual(['sch-104134']);
    expect(projects.filter(({ restricted }) => restricted)).toHaveLength(1);
  } finally {
    await folder.remove();
  }
});
