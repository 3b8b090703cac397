import { attributes, attributesOf } from './word-xml.ts';

/**
 * What the parts of a Word document lead to. A link that a reader follows by pressing it is no matter; everything else that
 * stands outside the document is fetched when it is opened, and tells somebody that it was.
 * Source: ECMA-376, part 2, section 6.5 (relationships); part 1, section 15.2.
 */
const relationship = new RegExp(`<(?:[^\\s<>/:"'=]+:)?Relationship(?=[\\s/>])${attributes}>`, 'g');

/** Kinds that hold a file of another program, wherever it lies. */
const heldElsewhere: readonly string[] = [
  'afchunk',
  'oleobject',
  'package',
  'externallink',
  'externallinkpath',
];

/** A template on the drive of whoever wrote it: a reader's machine has none there, and asks nobody. */
const onOwnDrive = /^file:\/\/\/[a-z]:/i;

/**
 * The kind of the first link that fetches something or holds another program's file, as the document names it; undefined
 * where there is none.
 * @param links the XML of a part of relationships
 * @example actingLink('<Relationship Type=".../oleObject" Target="a.bin"/>') // 'oleObject'
 */
export function actingLink(links: string): string | undefined {
  for (const [, written = ''] of links.matchAll(relationship)) {
    const said = attributesOf(written);
    const type = said.get('type') ?? '';
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const of = kind.toLowerCase();
    const isOutside = said.get('targetmode')?.toLowerCase() === 'external';
    const isLetIn =
      of === 'hyperlink' || (of === 'attachedtemplate' && onOwnDrive.test(said.get('target') ?? ''));
    if (heldElsewhere.includes(of) || (isOutside && !isLetIn)) return kind || 'external';
  }
  return undefined;
}
