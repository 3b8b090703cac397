import { describe, expect, it } from 'vitest';
import { CorruptRecord, InvalidInput } from '../errors/errors.ts';
import { toldIn } from '../messages/testing/told-in.ts';
import { parseCalendarDate } from '../provenance/calendar-date.ts';
import type { BoundaryEdition, EditionId } from './area.ts';
import {
  editionFor,
  editionInForce,
  editionWithGeometryFor,
  newestEditionWithGeometry,
} from './edition-at.ts';

const day = (text: string) => parseCalendarDate('asOf', text);
const edition = (
  id: string,
  from: string | undefined,
  to: string | undefined,
  hasGeometry: boolean,
): BoundaryEdition => ({
  id: id as EditionId,
  name: `Wards of ${id}`,
  hasGeometry,
  source: { title: 'made up for a test' },
  ...(from && { validFrom: day(from) }),
  ...(to && { validTo: day(to) }),
});
const old = edition('2004', undefined, '2026-05-06', true);
const current = edition('2026', '2026-05-07', undefined, false);
const editions = [current, old];

describe('editionInForce', () => {
  it('counts the last day in and changes on the next', () => {
    expect(editionInForce(editions, day('2026-05-06'))?.id).toBe('2004');
    expect(editionInForce(editions, day('2026-05-07'))?.id).toBe('2026');
    expect(editionInForce(editions, day('1999-01-01'))?.id).toBe('2004');
  });

  it('gives none before the first and in a gap', () => {
    expect(editionInForce([current], day('2026-05-06'))).toBeUndefined();
  });
});

describe('newestEditionWithGeometry', () => {
  it('passes over a newer edition that has no boundaries, in either order', () => {
    expect(newestEditionWithGeometry(editions)?.id).toBe('2004');
    expect(newestEditionWithGeometry([old, current])?.id).toBe('2004');
    expect(newestEditionWithGeometry([current])).toBeUndefined();
  });
});

describe('editionFor', () => {
  it('without a day gives the newest with boundaries and says what is not held', () => {
    const answer = editionFor(editions, undefined);
    expect(answer.edition.id).toBe('2004');
    expect(answer.inForce).toBe(false);
    expect(toldIn(answer.note)).toBe(
      'Shown on the wards to 6 May 2026 (edition 2004): boundaries of the wards from 7 May 2026 (edition 2026) are not held.',
    );
  });

  it('without a day has nothing to say once the newest edition has boundaries', () => {
    const answer = editionFor([old, { ...current, hasGeometry: true }], undefined);
    expect(answer).toEqual({ edition: { ...current, hasGeometry: true }, inForce: true });
  });

  it('with a day gives the edition in force, drawn or not, and says when it is not drawn', () => {
    expect(editionFor(editions, day('2026-05-06'))).toEqual({ edition: old, inForce: true });
    const answer = editionFor(editions, day('2026-05-07'));
    expect(answer.edition.id).toBe('2026');
    expect(toldIn(answer.note)).toMatch(/edition 2026\) names and codes are held; boundaries are not/);
  });

  it('refuses a day of which no edition is held and names those that are', () => {
    expect(() => editionFor([current], day('2020-01-01'))).toThrow(InvalidInput);
    expect(() => editionFor([current], day('2020-01-01'))).toThrow(
      /2020-01-01. Held: wards of 2026 \(edition 2026\)/,
    );
  });

  it('calls data without any boundaries corrupt', () => {
    expect(() => editionFor([current], undefined)).toThrow(CorruptRecord);
  });
});

describe('editionWithGeometryFor', () => {
  it('gives the edition in force without a note where it has boundaries', () => {
    expect(editionWithGeometryFor(editions, day('2026-05-06'))).toEqual({ edition: old, inForce: true });
  });

  it('falls back on the newest that had begun and says which was in force', () => {
    const answer = editionWithGeometryFor(editions, day('2026-11-22'));
    expect(answer.edition.id).toBe('2004');
    expect(answer.inForce).toBe(false);
    expect(toldIn(answer.note)).toBe(
      'Answered on the wards to 6 May 2026 (edition 2004): boundaries of the wards from 7 May 2026 (edition 2026), in force on ' +
        '22 November 2026, are not held.',
    );
  });

  it('never answers on an edition that had not begun', () => {
    const later = edition('2030', '2030-05-02', undefined, true);
    expect(editionWithGeometryFor([...editions, later], day('2026-11-22')).edition.id).toBe('2004');
    expect(() => editionWithGeometryFor([later], day('2026-11-22'))).toThrow(InvalidInput);
  });

  it('says so where no edition was in force', () => {
    expect(toldIn(editionWithGeometryFor([old], day('2026-11-22')).note)).toMatch(
      /no edition held was in force/,
    );
  });
});
