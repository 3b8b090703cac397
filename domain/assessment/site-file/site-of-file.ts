import { RefusedInput } from '../../errors/refused-input.ts';
import type { Boundary } from '../../geography/measures.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { SiteFileChange } from '../site/file-origin.ts';
import type { Site } from '../site/site.ts';
import { readSiteFile } from './read-site-file.ts';
import type { ProposedChange, ShapeToChoose } from './site-file-reading.ts';

/** A file as a request gives it: its text or its bytes, and what was answered about it. */
export interface SiteFileInput {
  readonly text?: string | null;
  readonly base64?: string | null;
  /** Numbers of the shapes that are the site, from 0. */
  readonly shapes?: readonly number[] | null;
  readonly accept?: readonly SiteFileChange[] | null;
}

/**
 * The site in a file, where everything that has to be decided about it is decided in the request itself.
 * @param field path of the file in the request
 * @throws RefusedInput: why it is no site; or what has to be accepted or chosen, and how to say so
 * @example (await siteOfFile({ text: 'SRID=27700;POLYGON((...))' }, borough)).given // { how: 'FILE', format: 'WKT', agreed: [] }
 */
export async function siteOfFile(
  input: SiteFileInput,
  borough: Boundary,
  field = 'site.file',
): Promise<Site> {
  const { shapes, accept } = input;
  const answers = { ...(shapes ? { shapes } : {}), accepted: accept ?? [] };
  const reading = await readSiteFile(bytesOf(input, field), borough, answers);
  switch (reading.kind) {
    case 'READ':
      return reading.site;
    case 'PROPOSED':
      throw new RefusedInput(`${field}.accept`, toBeAccepted(reading.changes));
    case 'CHOICE':
      throw new RefusedInput(`${field}.shapes`, toBeChosen(reading.shapes));
    case 'REFUSED':
      throw new RefusedInput(field, reading.told);
  }
}

function bytesOf({ text, base64 }: SiteFileInput, field: string): Uint8Array {
  const [hasText, hasBytes] = [typeof text === 'string', typeof base64 === 'string'];
  if (hasText === hasBytes) throw new RefusedInput(field, message('siteFile.oneOfTwo'));
  if (typeof text === 'string') return new TextEncoder().encode(text);
  try {
    return Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new RefusedInput(`${field}.base64`, message('siteFile.notBase64'), { cause });
  }
}

const toBeAccepted = (changes: readonly ProposedChange[]): AnyMessage =>
  message('siteFile.askAccept', {
    changes: changes
      .map(({ told }) => told)
      .reduce((first, then) => message('siteFile.sentences', { first, then })),
    codes: untranslated(changes.map(({ code }) => code).join(', ')),
  });

const toBeChosen = (shapes: readonly ShapeToChoose[]): AnyMessage =>
  message('siteFile.askShapes', {
    count: shapes.length,
    shapes: shapes.map(({ number, name, areaSquareMetres: area }) =>
      name === undefined
        ? message('siteFile.shape', { number, area })
        : message('siteFile.namedShape', { number, name: untranslated(name), area }),
    ),
  });
