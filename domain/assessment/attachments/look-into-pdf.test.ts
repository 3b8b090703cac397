import { strToU8, unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refuseActivePdf } from './look-into-pdf.ts';
import { pdfWith } from './testing/made-up-documents.ts';

const look = (bytes: Uint8Array): void => refuseActivePdf(bytes, (packed) => unzlibSync(packed));

/** A PDF with these objects packed into one stream, numbered from 5 on, and these words in its catalog. */
function pdfOfPacked(objects: readonly string[], catalog = ''): Uint8Array {
  const text = objects.join(' ');
  const offsets = objects.map((_, at) => objects.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  const numbers = offsets.map((offset, at) => `${5 + at} ${offset} `).join('');
  return Buffer.concat([
    strToU8(
      `%PDF-1.7\n1 0 obj << /Type /Catalog ${catalog} >> endobj\n2 0 obj << /Type /ObjStm /N ${objects.length} /First ${numbers.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    zlibSync(strToU8(numbers + text)),
    strToU8('\nendstream endobj\n%%EOF\n'),
  ]);
}

const going = '<< /S /URI /URI (https://example.org/?who) >>';
const link = `/Annots [<< /Subtype /Link /A ${going} >>]`;
const page = `3 0 obj << /Type /Page ${link} >> endobj`;
const withObjects = (catalog: string, objects: string): Uint8Array =>
  pdfWith(`${catalog} >> endobj\n${objects}\n4 0 obj << /Type /Info`);

describe('a PDF', () => {
  it('is refused where it goes to an address by itself, by whatever way', () => {
    for (const [catalog, objects = ''] of [
      [`/OpenAction ${going}`],
      [`/OpenAction\n5 0 R`, `5 0 obj ${going} endobj`],
      [`/Open#41ction 5 0 R`, `5 0 obj << /S /U#52I /URI (https://example.org/) >> endobj`],
      [`/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next ${going} >>`],
      [
        '/OpenAction << /S /GoTo /D (a >> b \\) >>) /Next [6 0 R 5 0 R] >>',
        `5 0 obj ${going} endobj 6 0 obj`,
      ],
      [
        '/OpenAction 5 0 R',
        `5 0 obj << /S /GoTo /D [3 0 R /Fit] /Next 6 0 R >> endobj 6 0 obj [7 0 R] endobj 7 0 obj ${going} endobj`,
      ],
      // Of an object that was changed any may be the one that counts.
      ['/OpenAction 5 0 R', `5 0 obj ${going} endobj 5 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj`],
      ['/OpenAction << /X <3e3e> /Y % >>\n 5 0 R >>', `5 0 obj ${going} endobj`],
      [`/OpenAction 5${' '.repeat(21)}0 R`, `5 0 obj ${going} endobj`],
      [`/AA << /WC ${going} >>`],
      ['', `3 0 obj << /Type /Page /AA << /O 5 0 R >> >> endobj 5 0 obj ${going} endobj`],
    ] as const) {
      expect(() => look(withObjects(catalog, objects)), catalog + objects).toThrow('documentFile.pdfActs');
    }
    expect(() => look(pdfOfPacked([going], '/OpenAction 5 0 R'))).toThrow('documentFile.pdfActs');
    expect(() => look(pdfOfPacked(['<< /Type /Catalog /OpenAction 6 0 R >>', going]))).toThrow(
      'documentFile.pdfActs',
    );
    expect(() =>
      look(pdfOfPacked(['[9 0 R]', `<< /Type /Page /AA 7 0 R >>`, '<< /O 8 0 R >>', going])),
    ).toThrow('documentFile.pdfActs');
  });

  it('may have links that a reader presses, and say which page is shown first', () => {
    for (const catalog of [
      '/OpenAction [3 0 R /XYZ null null 0]',
      '/OpenAction << /S /GoTo /D [3 0 R /FitH 800] >>',
      '/OpenAction 5 0 R',
      '/OpenAction null',
      '/URI << /Base (https://example.org/) >>',
    ]) {
      const objects = `${page} 5 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj`;
      expect(() => look(withObjects(catalog, objects)), catalog).not.toThrow();
    }
    expect(() => look(pdfOfPacked(['[3 0 R /Fit]', going], `/OpenAction 5 0 R ${link}`))).not.toThrow();
    // What bytes of a picture spell by chance.
    expect(() =>
      look(withObjects('', '6 0 obj << >>\nstream\n/AA%\u0001 /AA<7 /AA 12\nendstream')),
    ).not.toThrow();
  });

  it('is refused where what it does by itself cannot be followed to its end', () => {
    for (const [catalog, objects = ''] of [
      ['/OpenAction 5 0 R'],
      ['/OpenAction 5 0 R', `5 % a comment\n 0 obj ${going} endobj`],
      ['/OpenAction % a comment\n 5 0 R', `5 0 obj ${going} endobj`],
      ['/AA % a comment\n 5 0 R', `5 0 obj ${going} endobj`],
      ['/OpenAction 5 0 R', `5 0 obj % a comment\n${going} endobj`],
      ['/OpenAction 5 % a comment\n0 R', `5 0 obj ${going} endobj`],
      ['/OpenAction 00000000005 0 R', `5 0 obj ${going} endobj`],
      [`/OpenAction ${' '.repeat(600)} ${going}`],
      [`/OpenAction << /D (${'a'.repeat(20_000)}) /Next ${going} >>`],
    ] as const) {
      expect(() => look(withObjects(catalog, objects)), catalog.slice(0, 60)).toThrow(
        'documentFile.pdfUnread',
      );
    }
    const spelled = ['<< /Type /Info /#41uthor (A) >>', going];
    expect(() => look(pdfOfPacked(spelled, '/OpenAction 6 0 R'))).toThrow('documentFile.pdfUnread');
  });

  it('is refused where it plays something, of this file or another', () => {
    for (const object of [
      '/OpenAction << /S /Rendition /R 5 0 R /OP 0 >>',
      '/A << /S /Rend#69tion /R 5 0 R >>',
      '/Annots [<< /Subtype /Movie /Movie << /F (\\\\\\\\example.org\\\\a.avi) >> >>]',
      '/A << /S /RichMediaExecute /TA 5 0 R >>',
    ]) {
      expect(() => look(pdfWith(object)), object).toThrow('documentFile.pdfActs');
      expect(() => look(pdfWith('', `1 0 << ${object} >>`)), `packed: ${object}`).toThrow(
        'documentFile.pdfActs',
      );
    }
  });

  it('is refused where the place of its first packed object is said twice', () => {
    const twice = Buffer.from(pdfOfPacked([going]))
      .toString('latin1')
      .replace('/First ', '/First 9 /First ');
    expect(() => look(Buffer.from(twice, 'latin1'))).toThrow('documentFile.pdfUnread');
  });

  const size = 3_000_000;
  it.each([
    ['streams far behind their objects', `${'x'.repeat(size)}${'/ObjStm >>\nstream\n'.repeat(4_999)}`],
    ['places in many comments', `${'/First%'.repeat(70)}\n`.repeat(size / 491)],
    ['many that begin by themselves', `${'/AA<<'.repeat(1_900)}${'>>'.repeat(1_900)} `.repeat(200)],
    ['references to one object', `${'5 0 obj '.repeat(size / 8)}/OpenAction 5 0 R`],
    ['numbers without end', `/OpenAction 5 0 R ${'1 '.repeat(size / 2)}`],
    ['comments in an action', `/OpenAction <<${'%\n'.repeat(size / 2)}`],
    ['texts that do not end', '/AA<<(\n'.repeat(size / 7)],
  ])('is looked into in time that grows with its bytes alone: %s', (_, text) => {
    const bytes = strToU8(`%PDF-1.7\n${text}`);
    const before = process.cpuUsage();
    try {
      look(bytes);
    } catch {}
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
