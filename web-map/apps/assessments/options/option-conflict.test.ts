import { expect, it } from 'vitest';
import { meetFields, mergeValues } from '../form/merge-values.ts';
import { optionNames, optionValues } from './option-conflict.tsx';
import { fromDraft, newForm } from './option-form.ts';

it('what two people made of one option comes together, field by field', () => {
  const hall = { name: 'New hall', kind: 'community-centre', position: { lon: -2.03, lat: 52.57 } };
  const form = { ...newForm('a', 40), name: 'Hall kept', closes: ['lib'] };
  const site = { areaSquareMetres: 40_000 };
  const base = optionValues(form, site);
  const theirs = optionValues({ ...form, homes: '60', closes: [] }, { areaSquareMetres: 50_000 });
  const yours = optionValues({ ...form, name: 'Hall and park kept', opens: [hall], homes: '50' }, site);
  const met = meetFields([...optionNames, 'site'], base, theirs, yours);
  expect(met).toEqual([
    { name: 'name', by: 'yours' },
    { name: 'homes', by: 'both' },
    { name: 'closes', by: 'theirs' },
    { name: 'opens', by: 'yours' },
    { name: 'site', by: 'theirs' },
  ]);
  const merged = mergeValues(met, theirs, yours, new Set(['homes']));
  expect(fromDraft(merged)).toEqual({
    ...form,
    name: 'Hall and park kept',
    homes: '60',
    closes: [],
    opens: [hall],
  });
  expect(merged.site).toBe(theirs.site);
});
