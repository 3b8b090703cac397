import { expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import type { PublicKept } from '../life/kept-entry.ts';
import { type PracticeGround, practiceKept } from './practice-kept.ts';

const said = {
  practiceKind: 'HOSTING',
  strength: 'STATED',
  area: 'E05000001',
  happenedIn: '2026-03',
  sentence: 'Made-up: the hall received another.',
  evidence: 'Made-up: a letter.',
};
const kept = (more: object = {}, words: object = {}): PublicKept => ({
  id: 'practiceRecord-a',
  kindName: 'practiceRecord',
  revision: 2,
  state: 'CURRENT',
  stands: {
    content: { ...said, ...more },
    approved: { at: '2026-05-03T09:00:00Z', role: 'COHESION_OFFICER' },
    withheld: [],
    ...words,
  },
});
const ground: PracticeGround = {
  venueOf: (id) =>
    id === 'hall'
      ? { id: 'hall', name: 'Oak Hall', ward: 'E05000001' as AreaCode }
      : id === 'shed'
        ? { id: 'shed', name: 'Shed' }
        : undefined,
  areaOf: (code) => ({
    name: code === 'hill' ? 'Hill' : 'Oak',
    level: code === 'hill' ? 'LOCALITY' : 'WARD',
  }),
  documented: [{ place: 'Elm Green', area: 'E05000002' as AreaCode }],
};
const one = (more: object = {}, words: object = {}) => practiceKept([kept(more, words)], ground)[0];

it('is known by its point where the place on the register has one in the ward, and by its name elsewhere', () => {
  expect(one({ venue: 'hall' })).toMatchObject({ place: 'Oak Hall', venue: 'hall', basis: 'POINT' });
  expect(one({ venue: 'shed' })).toMatchObject({ place: 'Shed', venue: 'shed', basis: 'NAMED' });
  expect(one({ venue: 'hall', area: 'E05000002' })?.basis).toBe('NAMED');
  expect(one({ place: 'A green' })).toMatchObject({ place: 'A green', basis: 'NAMED' });
});

it('without a place a ward stands for itself, and a locality is named by none', () => {
  expect(one()?.place).toBe('Oak');
  expect(one({ area: 'hill' })?.place).toBeUndefined();
});

it('is told of no more where its place is on the public register no more, or it was withdrawn', () => {
  expect(one({ venue: 'became-a-refuge' })).toBeUndefined();
  expect(
    practiceKept([{ id: 'a', kindName: 'practiceRecord', revision: 3, state: 'WITHDRAWN' }], ground),
  ).toEqual([]);
});

it('spells a place as documents do in the same area, and parts it from one of its name elsewhere', () => {
  expect(one({ place: 'elm green', area: 'E05000002' })?.place).toBe('Elm Green');
  expect(one({ place: 'elm green' })?.place).toBe('elm green (Oak)');
});

it('says by their roles who told and who approved it, and is confirmed from the day of a later word', () => {
  const words = {
    written: { at: '2026-05-01T09:00:00Z', role: 'PARTNER' },
    confirmed: { at: '2026-09-01T09:00:00Z', role: 'LOCALITY_LEAD' },
  };
  expect(one({}, words)).toMatchObject({
    reader: 'partner',
    readOn: '2026-05-01',
    checker: 'cohesion officer',
    checkedOn: '2026-05-03',
    confirmations: [{ on: '2026-09-01', by: 'locality lead' }],
  });
  expect(one()?.confirmations).toEqual([]);
});
