import { strFromU8 } from 'fflate';
import { InvalidInput } from '../../errors/errors.ts';
import { message, untranslated } from '../../messages/message.ts';
import { bytesAt } from './bytes-begin.ts';
import { refuseDocument } from './refuse-document.ts';
import { actingField } from './word-fields.ts';
import { actingLink } from './word-links.ts';
import { unpackerOfParts, type WordPart, wordParts } from './word-parts.ts';
import { withLetters } from './word-xml.ts';

/** Parts of a Word document that act, or hold other programs' files or pages. Source: ECMA-376, part 1, sections 11 and 17.17. */
const actingPart =
  /(?:vbaProject\.bin|vbaData\.xml|\.(?:exe|dll|js|vbs|bat|cmd|ps1|x?html?|mht|mhtml|rtf))$|(?:^|[/\\])(?:activeX|embeddings|externalLinks)[/\\]/i;
/** Pieces that some programs join to one part. Source: ECMA-376, part 2, section 7.3.5. */
const pieceOfPart = /\/\[\d+\](?:\.last)?\.piece$/i;
const contentTypes = '[Content_Types].xml';
/** What a part leads to stands in a part of its own. Source: ECMA-376, part 2, section 6.5. */
const isLinks = (name: string): boolean => /\.rels$/i.test(name);

/**
 * Whether a ZIP archive is a Word document that neither acts nor fetches anything when it is opened. All of its parts are
 * unpacked and looked into; what is drawn in its pictures is not.
 * @throws RefusedInput at "file" for one that does, with the part, the link or the field by its name, and for one that cannot
 *   be read
 * @example isWord(bytes) // true
 */
export function isWord(bytes: Uint8Array): boolean {
  try {
    return looksLikeWord(wordParts(bytes));
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw refuseDocument(message('documentFile.damaged'));
  }
}

function looksLikeWord(parts: readonly WordPart[]): boolean {
  const names = parts.map(({ name }) => name);
  if (!names.includes('word/document.xml') || !names.includes(contentTypes)) return false;
  // Of two parts of one name programs read now the first, now the last.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw unread();
  if (names.some((name) => pieceOfPart.test(name))) throw unread();
  const acting = names.find((name) => actingPart.test(name));
  if (acting) throw acts(acting);
  const unpack = unpackerOfParts();
  for (const part of parts) {
    const found = actingIn(part.name, unpack(part));
    if (found) throw acts(found);
  }
  return true;
}

const acts = (what: string) =>
  refuseDocument(message('documentFile.wordActs', { what: untranslated(what.slice(0, 80)) }));
const unread = () => refuseDocument(message('documentFile.wordUnread'));

/** What acts in a part, by its name. */
function actingIn(name: string, content: Uint8Array): string | undefined {
  const isTypes = name === contentTypes;
  const text = isTypes || isLinks(name) ? narrowText(content) : textOf(content);
  if (text === undefined) return undefined;
  // A drawing may say of what type it is; nothing else does.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) && !/\.svg$/i.test(name)) throw unread();
  const [, encoding = 'utf-8'] = declared.exec(text) ?? [];
  if (!readable.test(encoding)) throw unread();
  if (isTypes && /macroEnabled/i.test(withLetters(text))) return 'macroEnabled';
  return (isLinks(name) ? actingLink(text) : undefined) ?? actingField(text);
}

const declared = /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([^"']{0,40})/i;
/** In these letters of ASCII are themselves: what is looked for could hide in another. */
const readable = /^(?:utf-?8|utf-?16|us-ascii|iso-8859-\d{1,2}|windows-125\d)$/i;

/** The words of a part that every program writes with one byte a letter. @throws RefusedInput for another */
function narrowText(content: Uint8Array): string {
  const text = strFromU8(content);
  if (text.includes('\0')) throw unread();
  return text;
}

/** How parts of two bytes a letter begin, with a mark or without. */
const wide = [
  { encoding: 'utf-16le', begins: [0xff, 0xfe] },
  { encoding: 'utf-16be', begins: [0xfe, 0xff] },
  { encoding: 'utf-16le', begins: [0x3c, 0] },
  { encoding: 'utf-16be', begins: [0, 0x3c] },
] as const;

/** The words of a part, whatever it is called; undefined for one that is no text, such as a picture. */
function textOf(content: Uint8Array): string | undefined {
  const found = wide.find(({ begins }) => bytesAt(content, 0, begins));
  if (found) return new TextDecoder(found.encoding).decode(content);
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<|$)/.test(strFromU8(content.subarray(0, 1_000), true))
    ? strFromU8(content)
    : undefined;
}
