import { expect, it } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { ReturnVersion } from './return-version.ts';
import { toldPicture } from './told-picture.ts';

const most = 22;
const by = { borough: 'E08000030' as AreaCode, ofSubject: [], ofLocality: [] };
const place = (people: number, at: number): ReturnVersion => ({
  returnId: `return-${at}`,
  subject: `place-${at}`,
  locality: (at < 2 ? 'south' : 'west') as AreaCode,
  people,
  counts: {},
  from: '2026-09-02' as CalendarDate,
});
function page(counts: readonly number[]): string {
  const told = toldPicture('2026-08', counts.map(place), by, '2026-09-15' as CalendarDate);
  return JSON.stringify(
    [...(told?.subjects ?? []), ...(told?.areas ?? [])].map(([, { people }]) => people ?? '-'),
  );
}

/**
 * Somebody who runs the published rule over all counts that there could be, and keeps those that would print the very page they
 * read. The proof takes the numbers that are withheld as given; which ones they are depends on the true counts, and that tells.
 * What is known of it is written down here, so that it grows no larger unseen: the rule does not stop it.
 */
it('whoever reruns the rule over every count of three places finds one under ten on 11 of 619 pages, and no more', () => {
  const pages = new Map<string, (readonly number[])[]>();
  for (let one = 0; one <= most; one += 1)
    for (let two = 0; two <= most; two += 1)
      for (let three = 0; three <= most; three += 1) {
        const counts = [one, two, three];
        const key = page(counts);
        pages.set(key, [...(pages.get(key) ?? []), counts]);
      }
  // Counts beyond those tried would print the pages of the largest as well.
  const whole = [...pages.values()].filter((all) => all.every((each) => Math.max(...each) < most - 3));
  const given = whole.filter((all) =>
    [0, 1, 2].some((at) => {
      const values = new Set(all.map((each) => each[at] ?? 0));
      const [only = 0] = values;
      return values.size === 1 && only > 0 && only < 10;
    }),
  );
  expect([pages.size, given.length]).toEqual([619, 11]);
});
