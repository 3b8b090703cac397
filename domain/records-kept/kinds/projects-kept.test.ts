import { expect, it } from 'vitest';
import type { PublicKept } from '../life/kept-entry.ts';
import { projectsKept, sameProjects } from './projects-kept.ts';

const kept = (content: object): PublicKept => ({
  id: 'projectEntry-1',
  kindName: 'projectEntry',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: {
      name: 'Made-up table',
      organisation: 'Made-up club',
      aim: 'Made-up.',
      mixesGroups: 'NO',
      area: 'south',
      standing: 'RUNNING',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      evidence: 'Made-up: a visit.',
      ...content,
    },
    approved: { at: '2026-03-02T09:00:00Z', role: 'DIRECTOR' },
    withheld: [],
  },
});
const confirmed = { at: '2026-06-01T09:00:00Z', role: 'LOCALITY_LEAD' } as const;
const one = (content: object) => projectsKept([kept(content)], () => undefined)[0];

it('reaches the ward, the locality or the borough that it names', () => {
  expect(one({ area: 'E05001311' })).toMatchObject({
    wards: ['E05001311'],
    localities: [],
    boroughWide: false,
  });
  expect(one({})).toMatchObject({ localities: ['south'], boroughWide: false });
  expect(one({ area: 'E08000030' })).toMatchObject({ localities: [], boroughWide: true });
});

it('is over on the day of its word at the latest where it is said to be over', () => {
  expect(one({})?.endsOn).toBe('2026-12-31');
  expect(one({ standing: 'STOPPED' })?.endsOn).toBe('2026-03-02');
  expect(one({ standing: 'FINISHED', endsOn: '2026-02-01' })?.endsOn).toBe('2026-02-01');
  const record = kept({ standing: 'STOPPED' });
  const again = record.stands && { ...record, stands: { ...record.stands, confirmed } };
  expect(projectsKept(again ? [again] : [], () => undefined)[0]?.endsOn, 'confirmed to be over').toBe(
    '2026-03-02',
  );
});

it('says which projects of documents it is, while it stands', () => {
  expect([...sameProjects([kept({ sameAs: 'a\nb' })])]).toEqual([
    ['a', 'projectEntry-1'],
    ['b', 'projectEntry-1'],
  ]);
  const { stands: _, ...gone } = kept({ sameAs: 'a' });
  expect(sameProjects([{ ...gone, state: 'WITHDRAWN' }]).size).toBe(0);
});
