import { strFromU8, unzipSync } from 'fflate';
import { message, untranslated } from '../../messages/message.ts';
import { refuseDocument } from './refuse-document.ts';
import { actingLink } from './word-links.ts';

/** Parts of a Word document that act, or hold other programs' files or pages. Source: ECMA-376, part 1, sections 11 and 17.17. */
const actingPart =
  /(?:vbaProject\.bin|vbaData\.xml|\.(?:exe|dll|js|vbs|bat|cmd|ps1|x?html?|mht|mhtml|rtf))$|\/(?:activeX|embeddings|externalLinks)\//i;
const mostParts = 5_000;
const contentTypes = '[Content_Types].xml';
/** What a part leads to stands in a part of its own. Source: ECMA-376, part 2, section 6.5. */
const isLinks = (name: string): boolean => /\.rels$/i.test(name);
/** Most bytes that content types and links unpack to, in all. */
const mostUnpacked = 2_000_000;
/** Most bytes of one packed; what a part says it unpacks to need not be so, and packed zeros grow a thousandfold. */
const mostPacked = 50_000;

/**
 * Whether a ZIP archive is a Word document that neither acts nor fetches anything when it is opened.
 * @throws RefusedInput at "file" for one that does, with the part or the link by its name, and for one that cannot be read
 * @example isWord(bytes) // true
 */
export function isWord(bytes: Uint8Array): boolean {
  const names: string[] = [];
  const parts = partsOf(bytes, names);
  const types = parts[contentTypes];
  if (!names.includes('word/document.xml') || !types) return false;
  // Of two parts of one name programs read now the first, now the last.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw unread();
  const acting =
    names.find((name) => actingPart.test(name)) ??
    (/macroEnabled/i.test(textOf(types)) ? 'macroEnabled' : undefined);
  if (acting) throw acts(acting);
  for (const name of names.filter(isLinks)) {
    const part = parts[name];
    if (!part) throw unread();
    const link = actingLink(textOf(part));
    if (link) throw acts(link);
  }
  return true;
}

const acts = (what: string) =>
  refuseDocument(message('documentFile.wordActs', { what: untranslated(what.slice(0, 80)) }));
const unread = () => refuseDocument(message('documentFile.wordUnread'));

/** @throws RefusedInput for a text in another encoding, or one that names parts of itself: what is looked for could hide there */
function textOf(part: Uint8Array): string {
  const text = strFromU8(part);
  if (text.includes('\0') || /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unread();
  return text;
}

/** The parts that are read; the names of all go into `names`. Nothing else is unpacked. */
function partsOf(bytes: Uint8Array, names: string[]): Readonly<Record<string, Uint8Array>> {
  let left = mostUnpacked;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.push(name);
        if (names.length > mostParts) throw new RangeError('too many parts');
        if (name !== contentTypes && !isLinks(name)) return false;
        left -= originalSize;
        return left >= 0 && size <= mostPacked;
      },
    });
  } catch {
    throw refuseDocument(message('documentFile.damaged'));
  }
}
