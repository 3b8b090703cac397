import { expect, test } from 'vitest';
import { BrokenFolder, field } from './testing/broken-folder.ts';

test('a made-up record that a council marks as restricted keeps its mark when it is read', async () => {
  const folder = await BrokenFolder.create();
  try {
    const { dataset } = await folder.readAfter({
      'venues.csv': (text) => text.replace(/^(sch-104134,.*),no$/m, '$1,yes'),
      'projects.json': field(1, 'restricted', true),
    });
    const { venues = [], projects = [] } = dataset ?? {};
    expect(venues.filter(({ restricted }) => restricted).map(({ id }) => id)).toEqual(['sch-104134']);
    expect(projects.filter(({ restricted }) => restricted)).toHaveLength(1);
  } finally {
    await folder.remove();
  }
});
