import { expect, it } from 'vitest';
import { answersOf, attachmentLimits, partBytes, partsOf } from '../model/attachment.ts';
import { beganWhenOver, bytesOfPart, checkPart, isExpired, isToSweep } from './upload.ts';

it('the parts of a document are its bytes, and each answer of the pages is small enough to be sent', () => {
  for (const bytes of [1, partBytes, partBytes + 1, attachmentLimits.bytes]) {
    const parts = Array.from({ length: partsOf(bytes) }, (_, part) => bytesOfPart(bytes, part));
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(bytes);
    expect(Math.min(...parts)).toBeGreaterThan(0);
  }
  expect([1, 4_200_000, 4_200_001, attachmentLimits.bytes].map(answersOf)).toEqual([1, 1, 2, 3]);
});

it('a part that is none, or of another length, is refused with what would be right', () => {
  expect(() => checkPart(partBytes + 5, 1, 5)).not.toThrow();
  for (const [part, size] of [
    [-1, 5],
    [2, 5],
    [1, 4],
    [1, 6],
    [0, 5],
  ] as const) {
    expect(() => checkPart(partBytes + 5, part, size), `${part} of ${size}`).toThrow('documentFile.');
  }
});

it('an upload is over after a day, and swept an hour later', () => {
  const upload = { beganAt: '2026-11-22T10:00:00.000Z' };
  expect(isExpired(upload, '2026-11-23T09:59:59.999Z')).toBe(false);
  expect(isExpired(upload, '2026-11-23T10:00:00.000Z')).toBe(true);
  expect(isToSweep(upload, '2026-11-23T10:59:59.999Z')).toBe(false);
  expect(isToSweep(upload, '2026-11-23T11:00:00.000Z')).toBe(true);
});

it('an upload that is ended is over at that instant, and swept an hour later', () => {
  const ended = { beganAt: beganWhenOver('2026-11-22T10:00:00.000Z') };
  expect(isExpired(ended, '2026-11-22T10:00:00.000Z')).toBe(true);
  expect(isToSweep(ended, '2026-11-22T10:59:59.999Z')).toBe(false);
  expect(isToSweep(ended, '2026-11-22T11:00:00.000Z')).toBe(true);
});
