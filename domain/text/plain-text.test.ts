import { describe, expect, it } from 'vitest';
import { faultInText } from './plain-text.ts';

describe('faultInText', () => {
  it.each(['', 'Café St Mary’s – hall', 'two\nlines\r\nand\ta tab', 'پاک', 'a 👩‍👧 b', 'soft\u00adhyphen'])(
    'finds nothing in %j',
    (text) => expect(faultInText(text)).toBeUndefined(),
  );

  it.each([
    ['Caf\ufffd', 3, /holds "\ufffd" as character 4: a letter was lost/],
    ['St\u0000Mary', 2, /control character U\+0000 as character 3/],
    ['\u0007bell', 0, /U\+0007 as character 1/],
    ['Caf\u0085', 3, /U\+0085/],
    ['abc\u202edef', 3, /U\+202E/],
    ['two\ufeffone', 3, /U\+FEFF/],
    ['no \uffff character', 3, /U\+FFFF/],
    ['half a \ud83d character', 7, /half a character/],
  ])('tells what is wrong in %j, and where, and repeats none of it', (text, at, reason) => {
    const fault = faultInText(text);
    expect(fault?.at).toBe(at);
    expect(fault?.reason).toMatch(reason);
    expect(fault?.reason).not.toMatch(/Mary|bell|abc/);
  });
});
