import fc from 'fast-check';
import { strToU8, unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { attachmentLimits } from '../model/attachment.ts';
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
      '/OpenAction << /S /GoToR /F (other.pdf) /D [0 /Fit] >>',
      '/OpenAction << /S /GoToE /T << /R /C /N (held.pdf) >> >>',
      '/Annots [<< /Subtype /FileAttachment /FS 7 0 R >>]',
      '/FS << /Type /Filespec /EF << /F 8 0 R >> >>',
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

  it('is refused where objects are packed into a stream that does not say so, or in a way that is not unpacked', () => {
    const packed = zlibSync(strToU8('1 0 << /S /JavaScript >>'));
    const hiding = (objects: string, dictionary: string) =>
      Buffer.concat([
        strToU8(`%PDF-1.7\n${objects}\n2 0 obj ${dictionary}\nstream\n`),
        packed,
        strToU8('\nendstream endobj\n'),
      ]);
    const typed = strToU8(
      '%PDF-1.7\n9 0 obj << /Type /ObjStm /N 1 /First 4 >>\nstream\n1 0 << >>\nendstream',
    );
    for (const pdf of [
      hiding('', '<< /N 1 /First 4 /Filter /FlateDecode >>'),
      hiding('', '<< /N 1 /F#69rst 4 /Filter /FlateDecode >>'),
      hiding('', '<< /N 1 /First%x\n4 /Filter /FlateDecode >>'),
      hiding('5 0 obj 4 endobj', '<< /N 1 /First 5 0 R /Filter /FlateDecode >>'),
      hiding('', '<< /First 4 /N 1 /Filter /FlateDecode /X (\nstream\n) >> %endstream'),
      // Beside one that says what it is.
      hiding(
        '4 0 obj << /Type /ObjStm /N 0 /First 0 /Filter /FlateDecode >>\nstream\nendstream endobj',
        '<< /N 1 /First 4 >>',
      ),
      hiding('', '<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode >>').map((byte, at, all) =>
        at > all.length - 30 ? byte ^ 1 : byte,
      ),
      typed,
    ])
      expect(() => kindOf(pdf), String.fromCharCode(...pdf.subarray(0, 90))).toThrow(
        'documentFile.pdfUnread',
      );
    const outlines = '/Outlines 6 0 R >> endobj 6 0 obj << /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1';
    expect(kindOf(pdfWith(outlines, '1 0 << /Title (A plan) /First 7 0 R >>'))).toBe('PDF');
  });

  it.each([
    ['streams that never end', (size: number) => strToU8(`%PDF-${'stream\n'.repeat(size / 7)}`)],
    ['names in numbers', (size: number) => strToU8(`%PDF-${'#41'.repeat(size / 3)}`)],
    ['objects without a stream', (size: number) => strToU8(`%PDF-${'/ObjStm '.repeat(size / 8)}`)],
    ['places in comments', (size: number) => strToU8(`%PDF-${'/First %'.repeat(size / 8)}`)],
    ['a place far off', (size: number) => strToU8(`%PDF-/First ${' '.repeat(size)}1`)],
    ['a place without an end', (size: number) => strToU8(`%PDF-/First ${'1'.repeat(size)}`)],
    ['files without any', (size: number) => strToU8(`%PDF-${'/EF '.repeat(size / 4)}`)],
    ['files far off', (size: number) => strToU8(`%PDF-${`/EF${' '.repeat(900)}`.repeat(size / 903)}`)],
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
    expect(() => kindOf(wordWith({ 'word/afchunk.htm': '<p>x</p>' }))).toThrow('documentFile.wordActs');
    expect(() => kindOf(wordWith({ '[Content_Types].xml': types }))).toThrow('documentFile.wordActs');
  });

  it('is refused where a Word document fetches anything when it is opened, or holds another file, by its name', () => {
    const linked = (kind: string, target: string, mode = ' TargetMode="External"', of = 'settings') => ({
      [`word/_rels/${of}.xml.rels`]: `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/></Relationships>`,
    });
    const says = (parts: Readonly<Record<string, string>>): string => {
      try {
        return kindOf(wordWith(parts));
      } catch (error) {
        return String(error);
      }
    };
    for (const target of [
      'https://example.org/a.dotm',
      'ftp://example.org/a.dotm',
      '//example.org/a.dotm',
      'file://example.org/a.dotm',
      'file:///\\\\example.org\\a.dotm',
      '\\\\example.org\\a.dotm',
      'h&#116;tps://example.org/a.dotm',
    ])
      expect(says(linked('attachedTemplate', target)), target).toMatch(/wordActs.*attachedTemplate/);
    for (const [kind, mode] of [
      ['aFChunk', ''],
      ['oleObject', ' TargetMode="External"'],
      ['oleObject', ''],
      ['package', ''],
      ['externalLink', ''],
      ['externalLinkPath', ' TargetMode="External"'],
      ['image', " TargetMode='External'"],
      ['image', ' TargetMode="Ext&#101;rnal"'],
      ['image', ' TargetMode = "External"'],
      ['mailMergeSource', ' TargetMode="External"'],
      ['subDocument', ' TargetMode="External"'],
    ] as const)
      expect(says(linked(kind, 'file:///C:/a.xlsx', mode, 'document')), `${kind}${mode}`).toMatch(
        new RegExp(`wordActs.*${kind}`),
      );
    expect(says({ 'word/externalLinks/externalLink1.xml': 'x' })).toMatch(/wordActs.*externalLink1/);
    expect(says({ 'word/_rels/document.xml.rels': '<!DOCTYPE r [<!ENTITY m "External">]><r/>' })).toContain(
      'wordUnread',
    );
    expect(says({ 'word/_rels/document.xml.rels': '<\0R\0e\0l' })).toContain('wordUnread');
    // A template on the drive of whoever wrote it is fetched from nowhere; a link is followed by who presses it.
    expect(says(linked('attachedTemplate', 'file:///C:/Templates/Letter.dotx'))).toBe('DOCX');
    expect(says(linked('hyperlink', 'https://example.org/', undefined, 'document'))).toBe('DOCX');
    expect(says(linked('image', 'media/image1.png', '', 'document'))).toBe('DOCX');
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
