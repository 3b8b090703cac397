import { message } from '../../messages/message.ts';
import { refuseDocument } from './refuse-document.ts';
import { attributes, attributesOf, withLetters } from './word-xml.ts';

/**
 * Fields of a Word document that start a program or fetch what lies elsewhere, when it is opened or printed.
 * Source: ECMA-376, part 1, section 17.16.5; DDE, DDEAUTO, IMPORT and INCLUDE, which Word reads besides: [MS-DOC], flt.
 */
const acting =
  /^[^A-Za-z]*(DDEAUTO|DDE|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|RD)(?![A-Za-z0-9])/i;

/** Where a field begins and ends, a piece of what it says, and one that says all in an attribute. */
const written = new RegExp(
  `<(?:[^\\s<>/:"'=]+:)?(?:(fldChar|fldSimple)(?=[\\s/>])${attributes}>|(?:instrText|delInstrText)(?=[\\s/>])${attributes}>([^<]*)(</)?)`,
  'g',
);

/**
 * The first field that acts, by its name; undefined where there is none. What a field says may be cut into many pieces, and
 * hold other fields.
 * @param xml a part of the document
 * @throws RefusedInput at "file" where a piece is written so that it cannot be read
 * @example actingField('<w:fldSimple w:instr="LINK Excel.Sheet.8 a.xls"/>') // 'LINK'
 */
export function actingField(xml: string): string | undefined {
  /** What fields say that have begun and not ended, the innermost last; pieces of no field come first. */
  const open = [''];
  const say = (text: string): void => {
    open.push((open.pop() ?? '') + text);
  };
  for (const [, element, of = '', ofPiece = '', piece = '', isRead] of xml.matchAll(written)) {
    if (element === undefined) {
      if (ofPiece.endsWith('/')) continue;
      if (!isRead) throw refuseDocument(message('documentFile.wordUnread'));
      say(withLetters(piece));
      continue;
    }
    const said = attributesOf(of);
    if (element === 'fldSimple') {
      const name = nameOf(said.get('instr') ?? '');
      if (name) return name;
      continue;
    }
    const type = said.get('fldchartype')?.toLowerCase();
    if (type === 'begin') open.push('');
    if (type !== 'end') continue;
    const name = nameOf(open.pop() ?? '');
    if (name) return name;
    if (open.length === 0) open.push('');
  }
  return open.map(nameOf).find((name) => name !== undefined);
}

const nameOf = (said: string): string | undefined => acting.exec(said)?.[1]?.toUpperCase();
