import { expect, it } from 'vitest';
import { openForm } from './merge-values.ts';

const names = ['homes', 'who'];
const at = '2026-11-22T10:00:00Z';

it('a form opens on what is saved, and with what was typed before where that is something else', () => {
  const saved = { homes: '40', who: '' };
  expect(openForm(saved, undefined, names)).toEqual({ base: saved, values: saved, movedOn: false });
  expect(openForm(saved, { values: { homes: '40', who: ' ' }, base: {}, at }, names).restoredAt).toBe(
    undefined,
  );
  const typed = { homes: '50', who: '' };
  expect(openForm(saved, { values: typed, base: saved, at }, names)).toEqual({
    base: saved,
    values: typed,
    restoredAt: at,
    movedOn: false,
  });
});

it('what was typed on what somebody has changed since is laid beside it', () => {
  const base = { homes: '40', who: '' };
  const typed = { homes: '50', who: '' };
  expect(openForm({ homes: '60', who: '' }, { values: typed, base, at }, names)).toMatchObject({
    base,
    values: typed,
    movedOn: true,
  });
});
