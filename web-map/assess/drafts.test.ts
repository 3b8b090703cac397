import { expect, it } from 'vitest';
import { dropDraft, formsWithDrafts, keepDraft, keptDraft } from './drafts.ts';

/** As much of the storage of a browser as is used here. */
function storage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
}

const key = { person: 'Amina: planner', assessment: 'a1', form: 'screen 4' };
const draft = {
  values: { value: 'MIXED', evidenceItems: ['Projects'] },
  base: {},
  at: '2026-11-22T10:00:00Z',
};

it('what was typed is kept for one person, one assessment and one form, and comes back as it was', () => {
  const place = storage();
  keepDraft(key, draft, place);
  expect(keptDraft(key, place)).toEqual(draft);
  expect(keptDraft({ ...key, person: 'Bilal' }, place)).toBeUndefined();
  expect(keptDraft({ ...key, assessment: 'a2' }, place)).toBeUndefined();
  expect(keptDraft({ ...key, form: 'screen 5' }, place)).toBeUndefined();
});

it('the forms with something unsaved are told, each person theirs, until it is saved', () => {
  const place = storage();
  keepDraft(key, draft, place);
  keepDraft({ ...key, form: 'facts about' }, draft, place);
  keepDraft({ ...key, person: 'Bilal', form: 'grid AGE' }, draft, place);
  expect([...formsWithDrafts(key, place)].sort()).toEqual(['facts about', 'screen 4']);
  dropDraft(key, place);
  expect(formsWithDrafts(key, place)).toEqual(['facts about']);
});

it('what does not read as a draft is none, and a device that keeps nothing is no fault', () => {
  const place = storage();
  keepDraft(key, draft, place);
  const name = place.key(0) ?? '';
  for (const broken of ['', '{', 'null', '[]', '{"values":{"a":1},"base":{},"at":""}']) {
    place.setItem(name, broken);
    expect(keptDraft(key, place)).toBeUndefined();
  }
  const full: Storage = {
    ...storage(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => keepDraft(key, draft, full)).not.toThrow();
});
