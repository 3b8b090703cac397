import { strToU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { withoutPictureMetadata } from './picture-metadata.ts';
import { recogniseDocument } from './recognise-document.ts';
import { drawing, pdfWith, photo } from './testing/made-up-documents.ts';

const kindOf = (bytes: Uint8Array) => recogniseDocument(bytes, (packed) => packed);

describe('a picture', () => {
  it('loses place, person and words, and nothing else', () => {
    expect(withoutPictureMetadata(photo('52.5, -1.9'))).toEqual(photo());
    expect(withoutPictureMetadata(drawing('by Amina'))).toEqual(drawing());
    for (const plain of [photo(), drawing(), pdfWith('')]) expect(withoutPictureMetadata(plain)).toBe(plain);
  });

  it('ends where it ends: what cameras put behind it goes, and later scans stay', () => {
    const behind = (picture: Uint8Array) => Uint8Array.from([...picture, ...photo('52.5, -1.9')]);
    expect(withoutPictureMetadata(behind(photo()))).toEqual(photo());
    expect(withoutPictureMetadata(behind(drawing()))).toEqual(drawing());
    expect(() => kindOf(behind(photo()))).toThrow('documentFile.pictureHoldsMore');
    const scan = [0xff, 0xda, 0, 2, 1, 0xff, 0, 2, 0xff, 0xd0, 3];
    const words = [0xff, 0xfe, 0, 4, 0x41, 0x42];
    const progressive = (between: readonly number[]) =>
      Uint8Array.from([0xff, 0xd8, ...scan, ...between, ...scan, 0xff, 0xd9]);
    expect(withoutPictureMetadata(progressive(words))).toEqual(progressive([]));
  });

  it('has nothing beside its pixels, however that is written', () => {
    const plain = photo();
    const filled = (marker: readonly number[]) =>
      Uint8Array.from([...plain.subarray(0, 2), 0xff, ...marker, ...plain.subarray(2)]);
    const exif = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0];
    expect(withoutPictureMetadata(filled(exif))).toEqual(plain);
    expect(() => kindOf(filled(exif))).toThrow('documentFile.pictureHoldsMore');
    expect(withoutPictureMetadata(filled([0xff, 0xff, ...exif]))).toEqual(plain);
    // Segments of a kind that draws nothing, and those that have the number of one that does and say something else.
    for (const aside of [
      [0xff, 0xf0, 0, 4, 1, 2],
      [0xff, 0xe0, 0, 6, 0x4a, 0x46, 0x58, 0x58],
      [0xff, 0xee, 0, 6, 0x41, 0x42, 0x43, 0x44],
      [0xff, 0x01],
    ])
      expect(withoutPictureMetadata(filled(aside.slice(1))), String(aside)).toEqual(plain);
    const png = drawing();
    const chunk = (name: string) => [0, 0, 0, 1, ...strToU8(name), 1, 0, 0, 0, 0];
    const holding = (name: string) =>
      Uint8Array.from([...png.subarray(0, 33), ...chunk(name), ...png.subarray(33)]);
    for (const name of ['tEXt', 'caNv', 'vpAg', 'caBX', 'iDOT', 'zxIf'])
      expect(withoutPictureMetadata(holding(name)), name).toEqual(png);
    for (const name of ['PLTE', 'gAMA', 'iCCP', 'tRNS', 'pHYs']) {
      expect(withoutPictureMetadata(holding(name)), name).toEqual(holding(name));
    }
  });

  it('is refused where it cannot be read to its end', () => {
    const whole = drawing();
    expect(() => kindOf(whole.subarray(0, whole.length - 14))).toThrow('documentFile.damaged');
    expect(() => kindOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1]))).toThrow(
      'documentFile.damaged',
    );
    expect(() =>
      kindOf(Uint8Array.from([...photo().subarray(0, 12), 0x41, 0x42, ...photo().subarray(12)])),
    ).toThrow('documentFile.damaged');
  });

  it('is not kept with them', () => {
    expect(() => kindOf(photo('52.5, -1.9'))).toThrow('documentFile.pictureHoldsMore');
    expect(() => kindOf(drawing('by Amina'))).toThrow('documentFile.pictureHoldsMore');
  });

  it('of very many chunks is not cut at each of them', () => {
    const chunks = Array.from({ length: 20_000 }, () => [0, 0, 0, 0, ...strToU8('IDAT'), 0, 0, 0, 0]).flat();
    const whole = drawing();
    const many = Uint8Array.from([...whole.subarray(0, 33), ...chunks, ...whole.subarray(33)]);
    const words = drawing('by Amina');
    const holding = Uint8Array.from([...words.subarray(0, 33), ...chunks, ...words.subarray(33)]);
    const segments = Array.from({ length: 20_000 }, () => [0xff, 0xdd, 0, 4, 0, 1]).flat();
    const scans = Uint8Array.from([
      ...photo().subarray(0, 2),
      ...segments,
      ...photo('52.5, -1.9').subarray(2),
    ]);
    for (const picture of [many, holding, scans]) {
      const cut = vi.spyOn(picture, 'subarray');
      withoutPictureMetadata(picture);
      expect(cut.mock.calls.length).toBeLessThan(10);
    }
    expect(withoutPictureMetadata(holding)).toEqual(many);
  });
});
