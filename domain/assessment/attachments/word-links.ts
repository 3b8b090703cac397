/**
 * What the parts of a Word document lead to. A link that a reader follows by pressing it is no matter; everything else that
 * stands outside the document is fetched when it is opened, and tells somebody that it was.
 * Source: ECMA-376, part 2, section 6.5 (relationships); part 1, section 15.2.
 */

/** A relationship with its attributes; these may hold the sign that ends it. */
const relationship = /<(?:[\w.-]+:)?Relationship(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

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
    const kind = /[^/]*$/.exec(said.get('type') ?? '')?.[0] ?? '';
    const of = kind.toLowerCase();
    const isOutside = said.get('targetmode')?.toLowerCase() === 'external';
    const isLetIn =
      of === 'hyperlink' || (of === 'attachedtemplate' && onOwnDrive.test(said.get('target') ?? ''));
    if (heldElsewhere.includes(of) || (isOutside && !isLetIn)) return kind || 'external';
  }
  return undefined;
}

const attributesOf = (written: string): ReadonlyMap<string, string> =>
  new Map(
    [...written.matchAll(attribute)].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      withLetters(double ?? single ?? '').trim(),
    ]),
  );

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Letters may be written as numbers: "Ext&#101;rnal". */
const withLetters = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
