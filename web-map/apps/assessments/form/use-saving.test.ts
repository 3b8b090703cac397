import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { ApiError, FieldError, NetworkError, RevisionConflict, SignedOut } from '../../../api/api-error.ts';
import type { Assessment } from '../api/held.ts';
import { requestKeys } from '../api/request-keys.ts';
import { madeUpWork } from '../testing/made-up-work.ts';
import { type Saving, saver } from './use-saving.ts';

const failing = (error: Error) => () => Promise.reject(error);
const conflict = new RevisionConflict('Saved meanwhile.', { revision: 8, by: 'Bilal', fields: ['site'] });

function made(readAnew?: () => Promise<Assessment | undefined>) {
  const saving = signal<Saving>({ kind: 'idle' });
  return saver(saving, requestKeys(), readAnew);
}

it('what was saved is shown, and a request under way is not sent beside another', async () => {
  const { saving, save } = made();
  let sent = 0;
  const send = async () => {
    sent += 1;
    return madeUpWork;
  };
  const both = await Promise.all([save('a', send), save('a', send)]);
  expect(both).toEqual([madeUpWork, undefined]);
  expect([sent, saving.value.kind]).toEqual([1, 'saved']);
});

it('the very same sent again has the same key until there is an answer', async () => {
  const { saving, save } = made();
  const keys: string[] = [];
  const answering = (error: Error) => (key: string) => {
    keys.push(key);
    return Promise.reject(error);
  };
  await save('a', answering(new NetworkError()));
  expect(saving.value).toEqual({ kind: 'noAnswer' });
  await save('a', answering(new SignedOut()));
  expect(saving.value).toEqual({ kind: 'signedOut' });
  await save('a', answering(new ApiError('FORBIDDEN', 'Not yours.')));
  expect(saving.value).toEqual({ kind: 'refused', message: 'Not yours.' });
  await save('a', answering(new FieldError('facts.homes', 'facts.homes: too many.')));
  expect(saving.value).toEqual({
    kind: 'refused',
    message: 'facts.homes: too many.',
    field: 'facts.homes',
  });
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
});

it('a conflict comes with what stands now, and is no answer where nobody could be asked for that', async () => {
  const read = made(async () => madeUpWork);
  await read.save('a', failing(conflict));
  expect(read.saving.value).toEqual({ kind: 'movedOn', fresh: madeUpWork, by: conflict });
  const unread = made(failing(new NetworkError()));
  await unread.save('a', failing(conflict));
  expect(unread.saving.value).toEqual({ kind: 'noAnswer' });
  const away = made(failing(new SignedOut()));
  await away.save('a', failing(conflict));
  expect(away.saving.value).toEqual({ kind: 'signedOut' });
});

it('a conflict with what is told to others alone is refused with its reason, so that nothing is sent again for ever', async () => {
  for (const readAnew of [async () => undefined, failing(new ApiError('FORBIDDEN', 'Not yours to read.'))]) {
    const { saving, save } = made(readAnew);
    await save('a', failing(conflict));
    expect(saving.value).toEqual({ kind: 'refused', message: 'Saved meanwhile.' });
  }
});

it('a fault of the app itself is not taken for one of the service', async () => {
  const { saving, save } = made();
  await expect(save('a', failing(new TypeError('broken')))).rejects.toThrow('broken');
  expect(saving.value).toEqual({ kind: 'idle' });
});
