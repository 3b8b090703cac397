import { describe, expect, it } from 'vitest';
import { faultInText } from './plain-text.ts';

describe('faultInText', () => {
  it.each(['', 'Café St Mary’s – hall', 'two\nlines\r\nand\ta tab', 'پاک', 'a 👩‍👧 b', 'soft\u00adhyphen'])(
    'finds nothing in %j',
    (text) => expect(faultInText(text)).toBeUndefined(),
  );

  it.each([
    ['Caf\ufffd', /holds "\ufffd" after "Caf": a letter was lost/],
    ['St\u0000Mary', /control character U\+0000 after "St"/],
    ['\u0007bell', /U\+0007 at its beginning/],
    ['Caf\u0085', /U\+0085/],
    ['abc\u202edef', /U\+202E after "abc"/],
    ['two\ufeffone', /U\+FEFF/],
    ['no \uffff character', /U\+FFFF/],
    ['half a \ud83d character', /half a character/],
  ])('tells what is wrong in %j', (text, reason) => expect(faultInText(text)).toMatch(reason));
});
