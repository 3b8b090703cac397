import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytesOf = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1'): Uint8Array =>
  Buffer.from(text, encoding);
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark of byte order', () => {
    const read = { text: 'id,name\na,Café 👪', encoding: 'UTF-8' };
    expect(decodeText(bytesOf('id,name\na,Café 👪', 'utf8'))).toEqual(read);
    expect(decodeText(bytesOf('\ufeffid,name\na,Café 👪', 'utf8'))).toEqual(read);
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' });
  });

  it('reads UTF-16 in both orders, with and without its mark', () => {
    const text = '{"name":"Café site"}';
    for (const bytes of [
      bytesOf(`\ufeff${text}`, 'utf16le'),
      bytesOf(text, 'utf16le'),
      bigEndian(`\ufeff${text}`),
      bigEndian(text),
    ]) {
      expect(decodeText(bytes)).toEqual({ text, encoding: 'UTF-16' });
    }
  });

  it('reads Windows-1252 where it makes words without doubt', () => {
    // é, ’ and – as a spreadsheet in western Europe writes them.
    const bytes = Uint8Array.from([
      ...bytesOf('sch-104134,Caf', 'latin1'),
      0xe9,
      ...bytesOf(' St Mary', 'latin1'),
      0x92,
      ...bytesOf('s ', 'latin1'),
      0x96,
      ...bytesOf(' hall, \xa35', 'latin1'),
    ]);
    expect(decodeText(bytes)).toEqual({
      text: 'sch-104134,Café St Mary’s – hall, £5',
      encoding: 'WINDOWS-1252',
    });
    expect(decodeText(bytesOf('École, CAFÉ, Müller', 'latin1')).text).toBe('École, CAFÉ, Müller');
  });

  it.each([
    ['é of the Macintosh', [0x43, 0x61, 0x66, 0x8e]],
    ['an apostrophe of the Macintosh', [...bytesOf('Mary', 'latin1'), 0xd5, 0x73]],
    ['a dash of the Macintosh', [...bytesOf('a ', 'latin1'), 0xd0, 0x20, 0x62]],
    ['é of DOS', [0x43, 0x61, 0x66, 0x82]],
    ['a pound sign of DOS', [0x9c, 0x35]],
    ['a byte that Windows-1252 does not have', [0x43, 0x61, 0x81]],
    ['UTF-8 and Windows-1252 in one file', [...bytesOf('Café, Caf', 'utf8'), 0xe9]],
    ['UTF-8 cut within a letter', [...bytesOf('CafÃ', 'latin1')]],
    ['UTF-16 cut within a letter', [0xff, 0xfe, 0x41, 0x00, 0x42]],
  ])('does not guess at %s: the place is marked', (_what, bytes) => {
    const { text, encoding } = decodeText(Uint8Array.from(bytes));
    expect(encoding).toBe('UNKNOWN');
    expect(text).toContain('\ufffd');
  });
});
