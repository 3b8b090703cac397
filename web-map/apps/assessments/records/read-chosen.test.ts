import { expect, test } from 'vitest';
import { readChosen } from './read-chosen.ts';

const saved = (...bytes: readonly number[]) => new File([Uint8Array.from(bytes)], 'records.csv');

test('a file is read as a spreadsheet of Windows saves it, with accents and apostrophes', async () => {
  expect(await readChosen(saved(0x43, 0x61, 0x66, 0xe9, 0x2c, 0x79))).toEqual({ text: 'Café,y' });
  expect(await readChosen(new File(['Café'], 'records.csv'))).toEqual({ text: 'Café' });
  expect(await readChosen(saved(0xff, 0xfe, 0x43, 0, 0xe9, 0))).toEqual({ text: 'Cé' });
});

test('a file whose letters can only be guessed is told, and nothing of it is sent', async () => {
  expect(await readChosen(saved(0x43, 0x81, 0x9d, 0x43))).toEqual({ fault: 'officers.fileLetters' });
});

test('a file that was saved anew since it was chosen is told, and no press stays without an answer', async () => {
  const gone = { arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) };
  expect(await readChosen(gone)).toEqual({ fault: 'officers.fileUnreadable' });
});
