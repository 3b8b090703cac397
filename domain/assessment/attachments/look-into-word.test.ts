import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isWord } from './look-into-word.ts';
import { wordWith } from './testing/made-up-documents.ts';
import { wordParts } from './word-parts.ts';

const document = (body: string) => ({
  'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
});
const run = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (...pieces: readonly string[]): string =>
  `<w:p>${mark('begin')}${pieces.map(run).join('</w:p><w:p>')}${mark('separate')}<w:r><w:t>1</w:t></w:r>${mark('end')}</w:p>`;

/** Bytes with others in place of each that stand there, of the same length. */
function changed(bytes: Uint8Array, from: string, to: string): Buffer {
  expect(to.length).toBe(from.length);
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}
const fourBytes = (value: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString('latin1');
};

/** Where the list of the archive names a part. */
function listedAt(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name, undefined, 'latin1') - 46;
}

/** A document with one part packed by Node, which does it in a fifth of the time. */
function bombWith(name: string, content: Uint8Array): Buffer {
  const whole = Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8('<w:document/>'),
      [name]: [deflateRawSync(content), { level: 0 }],
    }),
  );
  const listed = listedAt(whole, name);
  const lies = whole.readUInt32LE(listed + 42);
  for (const [packed, checksum, size] of [
    [listed + 10, listed + 16, listed + 24],
    [lies + 8, lies + 14, lies + 22],
  ] as const) {
    whole.writeUInt16LE(8, packed);
    whole.writeUInt32LE(crc32(content), checksum);
    whole.writeUInt32LE(content.length, size);
  }
  return whole;
}

describe('a Word document', () => {
  it('is refused where a field starts a program or fetches anything, by its name', () => {
    for (const name of [
      'DDE',
      'DDEAUTO',
      'LINK',
      'INCLUDETEXT',
      'INCLUDEPICTURE',
      'INCLUDE',
      'IMPORT',
      'DATABASE',
      'RD',
    ]) {
      const says = ` ${name} "https://example.org/a" \\* MERGEFORMAT `;
      for (const body of [
        field(says),
        field(says.toLowerCase()),
        field(says.slice(0, 2), says.slice(2)),
        field(...says),
        field(' ', `&#x00000${says.charCodeAt(1).toString(16)};${says.slice(2)}`),
        `<w:fldSimple w:instr='${says}'/>`,
        `<w:fldSimple w:dirty="a>b" w:instr="&#${says.charCodeAt(1)};${says.slice(2).replaceAll('"', "'")}">x</w:fldSimple>`,
        // Within another, in a part that was taken away, and without the marks of a field.
        `${mark('begin')}${run(' IF 1 = 1 "')}${field(says)}${run('" ')}${mark('end')}`,
        `${mark('begin')}${run(says.slice(0, 2))}${field(' PAGE ')}${run(says.slice(2))}${mark('end')}`,
        field(says).replaceAll('instrText', 'delInstrText'),
        field(says).replaceAll('w:', 'x:'),
        run(says),
        `${mark('end')}${run(says)}`,
      ])
        expect(() => isWord(wordWith(document(body))), body).toThrow(new RegExp(`wordActs.*${name}`));
    }
    for (const part of [
      'word/header1.xml',
      'word/glossary/document.xml',
      'word/notes.bin',
      'word/drawing.svg',
    ]) {
      expect(() => isWord(wordWith({ [part]: `<w:hdr>${field(' DDE a b ')}</w:hdr>` })), part).toThrow(
        'wordActs',
      );
    }
  });

  it('may have fields that count, refer and date, and links that a reader presses', () => {
    for (const says of [
      ' PAGE ',
      ' HYPERLINK "https://example.org/link" ',
      ' REF _Ref1 \\h ',
      ' TOC \\o "1-3" ',
      ' IF 1 = 1 "LINK" "IMPORT" ',
      ' LINKED ',
      ' IMPORT2 ',
    ]) {
      expect(isWord(wordWith(document(field(says)))), says).toBe(true);
      expect(isWord(wordWith(document(`<w:fldSimple w:instr="${says.replaceAll('"', "'")}"/>`))), says).toBe(
        true,
      );
    }
    expect(isWord(wordWith(document('<w:r><w:instrText/><w:t>DDE and LINK are words.</w:t></w:r>')))).toBe(
      true,
    );
  });

  it('is refused where what a field says cannot be read', () => {
    for (const body of [
      run('DD<!-- -->E a b'),
      run('<![CDATA[DDE]]> a b'),
      '<!DOCTYPE x [<!ENTITY d "DDE">]>',
      '<w:fldSimple w:instr="INCLUDEPICTURE https://example.org/x.png" x:instr="PAGE"/>',
    ])
      expect(() => isWord(wordWith(document(body))), body).toThrow('wordUnread');
    const written = `<?xml version="1.0" encoding='UTF-7'?><w:document/>`;
    expect(() => isWord(wordWith({ 'word/document.xml': written }))).toThrow('wordUnread');
    const font = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(`${' '.repeat(3_000)}<w:document/>`),
      'word/fonts/font1.odttf': Uint8Array.from([0x3c, 7, 0, 0x41, 0xff, 0xfe]),
    });
    expect(isWord(font)).toBe(true);
  });

  it('is looked into also where a part has two bytes a letter', () => {
    for (const turned of [false, true]) {
      const withPart = (text: string) => {
        const bytes = Buffer.from(text, 'utf16le');
        return zipSync({
          '[Content_Types].xml': strToU8('<Types/>'),
          'word/document.xml': strToU8('<w:document/>'),
          'customXml/item1.xml': turned ? bytes.swap16() : bytes,
        });
      };
      const acting = `<w:hdr>${run('DDE a b')}</w:hdr>`;
      expect(() => isWord(withPart(acting))).toThrow('wordActs');
      expect(() => isWord(withPart(`\ufeff${acting}`))).toThrow('wordActs');
      expect(isWord(withPart('\ufeff<?xml version="1.0" encoding="utf-16"?><plan/>'))).toBe(true);
    }
  });

  it('is refused where letters of a link are written with zeros before', () => {
    const link =
      '<Relationships><Relationship Type="x/image" Target="https://example.org/" TargetMode="Ext&#x0000000065;rnal"/></Relationships>';
    expect(() => isWord(wordWith({ 'word/_rels/document.xml.rels': link }))).toThrow('wordActs');
  });

  it('is refused where a part comes in pieces, which some programs join', () => {
    for (const name of ['word/document.xml/[0].piece', 'word/header1.xml/[1].last.piece']) {
      expect(() => isWord(wordWith({ [name]: '<w:hdr/>' })), name).toThrow('wordUnread');
    }
  });

  it('is refused where a part holds more or less than it says', () => {
    const long = `<w:document>${'a'.repeat(500)}${run('DDE a b')}</w:document>`;
    const whole = wordWith({ 'word/document.xml': long });
    for (const size of [200, long.length + 1]) {
      const lying = changed(whole, fourBytes(long.length), fourBytes(size));
      expect(() => isWord(lying), String(size)).toThrow('wordUnread');
    }
    const once = Buffer.from(whole);
    once.writeUInt32LE(200, listedAt(whole, 'word/document.xml') + 24);
    expect(() => isWord(once)).toThrow('wordUnread');
  });

  it('is refused where two parts lie in one place, or a part is called otherwise where it lies', () => {
    const whole = wordWith({ 'word/aaa.xml': '<w:hdr/>', 'word/bbb.xml': '<w:hdr/>' });
    const [one, other] = ['word/aaa.xml', 'word/bbb.xml'].map((name) => listedAt(whole, name)) as [
      number,
      number,
    ];
    const same = Buffer.from(whole);
    same.writeUInt32LE(same.readUInt32LE(one + 42), other + 42);
    same.write('word/aaa.xml', other + 46, 'latin1');
    expect(() => isWord(same)).toThrow('wordUnread');
    const called = Buffer.from(whole);
    called.write('word/ccc.xml', other + 46, 'latin1');
    expect(() => isWord(called)).toThrow('wordUnread');
  });

  it('is refused where its archive is locked, packed in another way, or has anything before its end', () => {
    const whole = wordWith();
    const at = listedAt(whole, 'word/document.xml');
    for (const [place, value] of [
      [at + 8, 1],
      [at + 10, 12],
    ] as const) {
      const other = Buffer.from(whole);
      other.writeUInt16LE(value, place);
      expect(() => isWord(other)).toThrow('wordUnread');
    }
    expect(() => isWord(Buffer.concat([whole, Buffer.from('x')]))).toThrow('wordUnread');
    expect(wordParts(whole).map(({ name }) => name)).toEqual(['[Content_Types].xml', 'word/document.xml']);
  });

  const size = 2_000_000;
  it.each([
    // A little more than all parts of one document may hold.
    ['zeros without end', 'word/media/image1.bmp', new Uint8Array(61_000_000)],
    ['links without end', 'word/_rels/a.rels', strToU8('<Relationship '.repeat(size / 14))],
    ['an attribute without end', 'word/_rels/a.rels', strToU8(`<Relationship ${'a'.repeat(size)}>`)],
    ['a kind without end', 'word/_rels/a.rels', strToU8(`<Relationship Type="${'a'.repeat(size)}/"/>`)],
    ['open texts', 'word/_rels/a.rels', strToU8(`<Relationship ${'a="'.repeat(size / 3)}>`)],
    ['fields that never end', 'word/a.xml', strToU8('<w:fldChar w:fldCharType="begin"/>'.repeat(size / 34))],
    ['fields without a name', 'word/a.xml', strToU8('<w:fldSimple '.repeat(size / 13))],
    ['a piece of many', 'word/a.xml', strToU8('<instrText>a</instrText>'.repeat(size / 24))],
  ])('is looked into in time that grows with its bytes alone: %s', (_, name, content) => {
    const bytes = bombWith(name, content);
    const before = process.cpuUsage();
    try {
      isWord(bytes);
    } catch {}
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
