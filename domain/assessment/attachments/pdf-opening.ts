import { pdfActs, pdfUnread } from './refuse-pdf.ts';

/** Objects that were packed into one stream, their names in letters. */
export interface PackedObjects {
  readonly text: string;
  /** Where the first begins, behind the numbers of all; undefined where that is told in an object of its own. */
  readonly first: number | undefined;
}

/**
 * What a reader's program does without being asked: when the document is opened, and when a page or a field comes into view.
 * Source: ISO 32000-2, sections 7.7.2 and 12.6.3.
 */
const opening = /\/(OpenAction|AA)(?![A-Za-z0-9])/g;
const address = /\/URI(?![A-Za-z0-9])/;
const reference = /(?<!\d)(\d{1,10})[\s\0]{1,20}\d{1,10}[\s\0]{1,20}R(?![A-Za-z0-9])/g;
/** A place on a page, which names the page. */
const destination = /\[[\s\0]*\d{1,10}(?:[\s\0]{1,20}\d{1,10}[\s\0]{1,20}R)?[\s\0]*\/(?:XYZ|Fit)[^[\]]*\]/g;
/** A comment, or one within a reference, or more space or digits in one than it needs. */
const unclear = /^(?:%|\d+ (?:%|\d+ ?%|$)|\d{11})/;
const beginOfObject = /(?<!\d)(\d{1,10})[\s\0]{1,20}\d{1,10}[\s\0]{1,20}obj(?![A-Za-z])/g;
const inHeader = /(\d{1,10})[\s\0]{1,20}(\d{1,10})/g;
/** Between bytes of packed pictures two letters stand by chance; a comment after them does not. */
const comment = /^%[\t -~]{0,200}[\r\n]/;

/** Most letters of one action, and most space before it. */
const mostLetters = 10_000;
const mostSpace = 500;
/** Most actions that begin by themselves, most objects that these lead to, and most objects of the document. */
const mostOpenings = 5_000;
const mostFollowed = 5_000;
const mostObjects = 500_000;
/** Most letters of all actions together: packed offsets may lead to one place over and over. */
const mostRead = 5_000_000;

/** How many letters of actions were read of a document. */
interface Spent {
  letters: number;
}

/**
 * Refuses a PDF that goes to an address by itself, which tells somebody that it was read. A link that a reader presses is
 * no matter.
 * @param plain all that is written, names in letters
 * @throws RefusedInput at "file"; also where what happens by itself cannot be followed to its end
 */
export function refuseOpeningAddress(plain: string, packed: readonly PackedObjects[]): void {
  const leadsTo = new Set<number>();
  const spent: Spent = { letters: 0 };
  let openings = 0;
  for (const text of [plain, ...packed.map((each) => each.text)]) {
    for (const { index, 0: written, 1: name = '' } of text.matchAll(opening)) {
      openings += 1;
      if (openings > mostOpenings) throw pdfUnread();
      const at = afterSpace(text, index + written.length);
      if (name === 'OpenAction' ? text.charAt(at) === '%' : comment.test(text.slice(at, at + 202))) {
        throw pdfUnread();
      }
      for (const each of ledToFrom(text, at, spent, name === 'OpenAction')) leadsTo.add(each);
    }
  }
  if (leadsTo.size > 0) follow(leadsTo, objectsOf(plain, packed), spent);
}

type Objects = ReadonlyMap<number, readonly { readonly text: string; readonly at: number }[]>;

/** A set goes on through what is added to it meanwhile. */
function follow(leadsTo: Set<number>, objects: Objects, spent: Spent): void {
  for (const number of leadsTo) {
    const found = objects.get(number);
    // What is not found here another program may find.
    if (!found || leadsTo.size > mostFollowed || found.length > mostFollowed) throw pdfUnread();
    for (const { text, at } of found) {
      for (const each of ledToFrom(text, afterSpace(text, at), spent, true)) leadsTo.add(each);
    }
  }
}

/**
 * The numbers of objects that the value at a place names.
 * @param isSure whether a value stands there for certain: elsewhere bytes of a picture may look like its name
 * @throws RefusedInput where it goes to an address, or is written so that programs may read it otherwise
 */
function ledToFrom(text: string, at: number, spent: Spent, isSure: boolean): readonly number[] {
  const written = /^(?:<<|\[)/.test(text.slice(at, at + 2))
    ? valueAt(text, at, spent)
    : text.slice(at, at + 70);
  const held = written.replaceAll(/[\s\0]+/g, ' ');
  if (isSure && unclear.test(held)) throw pdfUnread();
  const isValue = held.startsWith('<<') || held.startsWith('[');
  if (isValue && address.test(held)) throw pdfActs('URI');
  const named = [...held.replaceAll(destination, '').matchAll(reference)];
  return (isValue ? named : named.filter(({ index }) => index === 0)).map(([, number]) => Number(number));
}

/** Objects by their numbers; of one that was changed each as it was. */
function objectsOf(plain: string, packed: readonly PackedObjects[]): Objects {
  const objects = new Map<number, { readonly text: string; readonly at: number }[]>();
  let count = 0;
  const add = (number: number, text: string, at: number): void => {
    count += 1;
    if (count > mostObjects) throw pdfUnread();
    const known = objects.get(number);
    if (known) known.push({ text, at });
    else objects.set(number, [{ text, at }]);
  };
  for (const { index, 0: written, 1: number } of plain.matchAll(beginOfObject)) {
    add(Number(number), plain, index + written.length);
  }
  for (const { text, first } of packed) {
    if (first === undefined) continue;
    for (const [, number, offset] of text.slice(0, first).matchAll(inHeader)) {
      add(Number(number), text, first + Number(offset));
    }
  }
  return objects;
}

/** @throws RefusedInput where more space stands there than anybody leaves */
function afterSpace(text: string, from: number): number {
  const [space = ''] = /^[\s\0]*/.exec(text.slice(from, from + mostSpace)) ?? [];
  if (space.length === mostSpace) throw pdfUnread();
  return from + space.length;
}

/** A dictionary or a list from its beginning to its end, without comments. @throws RefusedInput where it does not end */
function valueAt(text: string, from: number, spent: Spent): string {
  const end = Math.min(text.length, from + mostLetters);
  let [held, depth] = ['', 0];
  for (let at = from; at < end; ) {
    const next = tokenAt(text, at);
    spent.letters += next.length;
    if (spent.letters > mostRead) throw pdfUnread();
    held += next.startsWith('%') ? ' ' : next;
    if (next === '<<' || next === '[') depth += 1;
    if (next === '>>' || next === ']') depth -= 1;
    if (depth === 0) return held;
    at += next.length;
  }
  throw pdfUnread();
}

/** What is read as one: a text in brackets or in numbers, a comment, a sign of two letters, a letter. */
function tokenAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  if (two === '<<' || two === '>>') return two;
  const letter = text.charAt(at);
  if (letter === '<') return text.slice(at, endOf(text, at, '>'));
  if (letter === '%') return /^%[^\r\n]*/.exec(text.slice(at, at + mostLetters))?.[0] ?? letter;
  if (letter !== '(') return letter;
  let depth = 0;
  for (let to = at; to < at + mostLetters && to < text.length; to += 1) {
    const one = text.charAt(to);
    if (one === '\\') to += 1;
    else if (one === '(') depth += 1;
    else if (one === ')') depth -= 1;
    if (depth === 0) return text.slice(at, to + 1);
  }
  throw pdfUnread();
}

function endOf(text: string, at: number, sign: string): number {
  const found = text.slice(at, at + mostLetters).indexOf(sign);
  if (found < 0) throw pdfUnread();
  return at + found + 1;
}
