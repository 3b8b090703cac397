import { describe, expect, it } from 'vitest';
import {
  countOf,
  faultsOf,
  formOf,
  fromDraft,
  newForm,
  optionInput,
  readDegrees,
  toDraft,
} from './option-form.ts';

const hall = { name: 'New hall', kind: 'community-centre', position: { lon: -2.03, lat: 52.57 } };
const form = {
  ...newForm('a', 40),
  name: 'Hall kept',
  social: '10',
  shared: '10',
  private: '20',
  closes: ['lib'],
  opens: [hall],
};

describe('the form of an option', () => {
  it('begins as the scheme does', () => {
    expect(newForm('a', 40)).toMatchObject({ id: 'a', name: '', homes: '40', closes: [], opens: [] });
    expect(newForm('a', null).homes).toBe('');
  });

  it('is sent with what stands in it', () => {
    expect(optionInput(form, { wards: ['E05001303'] })).toEqual({
      id: 'a',
      name: 'Hall kept',
      homes: 40,
      homesByTenure: { social: 10, shared: 10, private: 20 },
      closes: ['lib'],
      opens: [hall],
      site: { wards: ['E05001303'] },
    });
  });

  it('takes homes and mix away where they are empty', () => {
    const sent = optionInput({ ...newForm('a', null), name: 'x' }, undefined);
    expect(sent).toMatchObject({ homes: null, homesByTenure: null });
    expect(sent).not.toHaveProperty('site');
  });

  it('is filled in as it was saved', () => {
    const saved = {
      id: 'a',
      name: 'Hall kept',
      homes: 40,
      homesByTenure: { social: 10, shared: 10, private: 20 },
      closes: [{ id: 'lib' }],
      opens: [hall],
    };
    expect(formOf(saved)).toEqual(form);
  });

  it('names what is wrong', () => {
    expect([...faultsOf(form)]).toEqual([]);
    expect([...faultsOf({ ...form, name: ' ' }).keys()]).toEqual(['name']);
    expect(faultsOf({ ...form, homes: '4.5' }).get('homes')?.code).toBe('officers.options.homesFault');
    expect(faultsOf({ ...form, shared: '' }).get('tenure')?.code).toBe('officers.options.tenureFault');
    expect(faultsOf({ ...form, shared: '11' }).get('tenure')).toEqual({
      code: 'officers.options.tenureSum',
      values: { sum: 41, homes: 40 },
    });
  });

  it('comes back from a draft as it went in, and not from nonsense', () => {
    expect(fromDraft(toDraft({ ...form, copyOf: 'b' }))).toEqual({ ...form, copyOf: 'b' });
    expect(fromDraft({ way: 'typed' })).toBeUndefined();
    expect(fromDraft({ ...toDraft(form), opens: '[{"name":1}]' })?.opens).toEqual([]);
  });

  it('reads counts and degrees as people write them', () => {
    expect([countOf('1,200'), countOf(' 7 '), countOf('-1'), countOf('200000')]).toEqual([
      1200,
      7,
      undefined,
      undefined,
    ]);
    expect(readDegrees('52.57, -2.03')).toEqual({ lon: -2.03, lat: 52.57 });
    expect(readDegrees('-2.03 52.57')).toEqual({ lon: -2.03, lat: 52.57 });
    expect(readDegrees('2.03, 52.57')).toBeUndefined();
  });
});
