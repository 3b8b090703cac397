import { expect, it } from 'vitest';
import { type KeptTexts, keptTexts } from '../../../kept/kept-in-browser.ts';
import { fakeStorage } from '../../../kept/testing/fake-storage.ts';
import {
  draftsLast,
  dropDraft,
  forgetKeptByName,
  formDraft,
  formsWithDrafts,
  keepDraft,
  keptDraft,
} from './drafts.ts';

const onDevice = (): KeptTexts => {
  const storage = fakeStorage();
  return keptTexts(() => storage);
};

const key = { person: 'Amina: planner', assessment: 'a1', form: 'screen 4' };
const draft = {
  values: { value: 'MIXED', evidenceItems: ['Projects'] },
  base: {},
  at: '2026-11-22T10:00:00Z',
};

it('what was typed is kept for one person, one assessment and one form, and comes back as it was', () => {
  const place = onDevice();
  keepDraft(key, draft, place);
  expect(keptDraft(key, place)).toEqual(draft);
  expect(keptDraft({ ...key, person: 'Bilal' }, place)).toBeUndefined();
  expect(keptDraft({ ...key, assessment: 'a2' }, place)).toBeUndefined();
  expect(keptDraft({ ...key, form: 'screen 5' }, place)).toBeUndefined();
});

it('the forms with something unsaved are told, each person theirs, until it is saved', () => {
  const place = onDevice();
  keepDraft(key, draft, place);
  keepDraft({ ...key, form: 'facts about' }, draft, place);
  keepDraft({ ...key, person: 'Bilal', form: 'grid AGE' }, draft, place);
  expect([...formsWithDrafts(key, place)].sort()).toEqual(['facts about', 'screen 4']);
  dropDraft(key, place);
  expect(formsWithDrafts(key, place)).toEqual(['facts about']);
});

it('what does not read as a draft is none', () => {
  const place = onDevice();
  keepDraft(key, draft, place);
  const [name = ''] = place.names();
  for (const broken of ['', '{', 'null', '[]', '{"values":{"a":1},"base":{},"at":""}']) {
    place.write(name, broken);
    expect(keptDraft(key, place)).toBeUndefined();
  }
});

it('on a device that keeps nothing a draft lives as long as the page, and says so', () => {
  const denied = keptTexts(() => {
    throw new DOMException('Denied.', 'SecurityError');
  });
  keepDraft(key, draft, denied);
  expect([keptDraft(key, denied), formsWithDrafts(key, denied)]).toEqual([draft, ['screen 4']]);
  expect([draftsLast(denied), draftsLast(onDevice())]).toEqual([false, true]);
});

it('what few may read stays with the tab: closed, it is gone, and the rest comes back', () => {
  const device = onDevice();
  const tab = onDevice();
  const form = formDraft(key, ['ages'], device, tab);
  form.keep({ attendance: '31', ages: '16-24 4' }, { attendance: '', ages: '' });
  expect(form.kept()?.values).toEqual({ attendance: '31', ages: '16-24 4' });
  expect(
    device
      .names()
      .map((name) => device.read(name))
      .join(),
  ).not.toMatch(/ages|16-24/);
  expect(formDraft(key, ['ages'], device, onDevice()).kept()?.values).toEqual({ attendance: '31' });
  form.drop();
  expect([...device.names(), ...tab.names()]).toEqual([]);
});

it('what was kept under the name of a person is forgotten, what is under an id stays', () => {
  const place = onDevice();
  keepDraft(key, draft, place);
  place.write('unanswered Amina: planner placeReturn ', '{}');
  keepDraft({ ...key, person: 'viewer~0b1c2d3e' }, draft, place);
  place.write('unanswered viewer~0b1c2d3e placeReturn ', '{}');
  place.write('something else', 'stays');
  forgetKeptByName(place);
  expect(place.names()).toHaveLength(3);
  expect(keptDraft(key, place)).toBeUndefined();
  expect(keptDraft({ ...key, person: 'viewer~0b1c2d3e' }, place)).toEqual(draft);
});
