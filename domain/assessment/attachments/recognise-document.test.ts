import fc from 'fast-check';
import { strToU8, unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { attachmentLimits } from '../model/attachment.ts';
import { withoutPictureMetadata } from './picture-metadata.ts';
import { recogniseDocument } from './recognise-document.ts';
import { drawing, pdfWith, photo, wordWith } from './testing/made-up-documents.ts';

const kindOf = (bytes: Uint8Array) => recogniseDocument(bytes, (packed) => unzlibSync(packed));

describe('what a document is', () => {
  it('is said by its bytes', () => {
    expect(kindOf(pdfWith(''))).toBe('PDF');
    expect(kindOf(pdfWith('', '1 0 << /Title (A plan) >>'))).toBe('PDF');
    expect(kindOf(wordWith())).toBe('DOCX');
    expect(kindOf(photo())).toBe('JPEG');
    expect(kindOf(drawing())).toBe('PNG');
  });

  it.each([
    ['a page', strToU8('<!doctype html><script>alert(1)</script>')],
    ['a program', strToU8('MZ\u0090\u0000')],
    ['a table of Excel', wordWith({ 'word/document.xml': '' }).slice(0, 40)],
    ['a PDF behind something else', strToU8(`<script></script>${String.fromCharCode(...pdfWith(''))}`)],
    ['nothing', new Uint8Array()],
    ['something too large', new Uint8Array(attachmentLimits.bytes + 1)],
  ])('is nothing that is kept: %s', (_, bytes) => {
    expect(() => kindOf(bytes)).toThrow('file: ');
  });

  it('is refused where a PDF acts, holds files or is locked, also where that is packed or spelled in numbers', () => {
    const acting = [
      '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      '/OpenAction << /S /J#61vaScript >>',
      '/AA << /O << /S /Rendition /JS (1) >> >>',
      '/OpenAction << /S /Launch /F (cmd.exe) >>',
      '/Names << /EmbeddedFiles 3 0 R >>',
      '/AcroForm << /XFA 3 0 R >>',
    ];
    for (const object of acting) {
      expect(() => kindOf(pdfWith(object)), object).toThrow('documentFile.pdfActs');
      expect(() => kindOf(pdfWith('', `1 0 << ${object} >>`)), `packed: ${object}`).toThrow(
        'documentFile.pdfActs',
      );
    }
    expect(() => kindOf(pdfWith('/Encrypt 5 0 R'))).toThrow('documentFile.pdfLocked');
    const damaged = pdfWith('', '1 0 << >>').map((byte, at) => (at === 145 ? byte ^ 0xff : byte));
    expect(() =>
      recogniseDocument(damaged, () => {
        throw new Error('damaged');
      }),
    ).toThrow('documentFile.pdfUnread');
  });

  it('is refused where packed objects are hidden from whoever looks', () => {
    const packed = zlibSync(strToU8('1 0 << /S /JavaScript >>'));
    const hiding = (dictionary: string, line = '\n') =>
      Buffer.concat([
        strToU8(`%PDF-1.7\n2 0 obj ${dictionary}\nstream${line}`),
        packed,
        strToU8('\nendstream'),
      ]);
    for (const pdf of [
      hiding('<< /Type /Obj#53tm /Filter /FlateDecode >>'),
      hiding(`<< /Type /ObjStm /Filter /FlateDecode ${' '.repeat(3_000)} >>`),
      hiding(`<< /Filter /FlateDecode ${' '.repeat(3_000)} /Type /ObjStm >>`),
      hiding('<< /Type /ObjStm /X (stream\n) /Filter /FlateDecode >>'),
      hiding('<< /Type 5 0 R /Filter /FlateDecode >> 5 0 obj /ObjStm endobj'),
      hiding('<< /Type /ObjStm /Filter /FlateDecode >>', '\r'),
      strToU8('%PDF-1.7\n1 0 obj << /T (stream\n) /JS (app.alert(1)) /U (endstream) >>'),
    ])
      expect(() => kindOf(pdf), String.fromCharCode(...pdf.subarray(0, 90))).toThrow(
        /documentFile\.pdf(?:Unread|Acts)/,
      );
  });

  it.each([
    ['streams that never end', (size: number) => strToU8(`%PDF-${'stream\n'.repeat(size / 7)}`)],
    ['names in numbers', (size: number) => strToU8(`%PDF-${'#41'.repeat(size / 3)}`)],
    ['objects without a stream', (size: number) => strToU8(`%PDF-${'/ObjStm '.repeat(size / 8)}`)],
  ])('is looked into in time that grows with its bytes alone: %s', (_, made) => {
    const bytes = made(1_000_000);
    const before = process.cpuUsage();
    try {
      kindOf(bytes);
    } catch {}
    const { user, system } = process.cpuUsage(before);
    // A search in the square of the bytes takes most of a minute.
    expect((user + system) / 1e6).toBeLessThan(5);
  });

  it('is refused where a part of a Word document is packed larger than such a part is', () => {
    const large = Array.from({ length: 30_000 }, (_, at) => `${(at * 7_919) % 65_536}`).join(' ');
    expect(() => kindOf(wordWith({ '[Content_Types].xml': large }))).toThrow('file: ');
  });

  it('is refused where a Word document holds macros or other programs, whatever they are called', () => {
    for (const name of [
      'word/vbaProject.bin',
      'word/activeX/activeX1.xml',
      'word/embeddings/oleObject1.bin',
    ]) {
      expect(() => kindOf(wordWith({ [name]: 'x' })), name).toThrow('documentFile.wordActs');
    }
    const types =
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    const links = (target: string) => ({
      'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="rId1" Target="${target}" TargetMode="External"/></Relationships>`,
    });
    for (const target of ['https://example.org/a.dotm', '//example.org/a.dotm', 'file://example.org/a.dotm'])
      expect(() => kindOf(wordWith(links(target))), target).toThrow('documentFile.wordActs');
    expect(kindOf(wordWith(links('file:///C:/Templates/Letter.dotx')))).toBe('DOCX');
    expect(() => kindOf(wordWith({ 'word/afchunk.htm': '<p>x</p>' }))).toThrow('documentFile.wordActs');
    expect(() => kindOf(wordWith({ '[Content_Types].xml': types }))).toThrow('documentFile.wordActs');
  });

  it('is no fault of ours, whatever bytes come', () => {
    const starts = [pdfWith('', 'x'), wordWith(), photo('52.5, -1.9'), drawing('by Amina')];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        (start, changes) => {
          const bytes = start.slice();
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          try {
            kindOf(bytes);
          } catch (error) {
            expect(String(error)).toContain('file: ');
          }
        },
      ),
    );
  });
});

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

  it('is not kept with them', () => {
    expect(() => kindOf(photo('52.5, -1.9'))).toThrow('documentFile.pictureHoldsMore');
    expect(() => kindOf(drawing('by Amina'))).toThrow('documentFile.pictureHoldsMore');
  });
});
