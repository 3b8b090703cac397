import { type GetTextTranslation, po } from 'gettext-parser';

/** A sentence in English, as locales/en.pot holds it. */
export interface EnglishEntry {
  readonly code: string;
  readonly english: string;
  /** For translators: where it stands, what fills the braces. */
  readonly note?: string | undefined;
}

/** Who answers for a translation: a machine, or a person who checked it. */
export type Standing = 'machine' | `checked ${string}`;

/** A sentence in another language, beside the English that it was made from. */
export interface TranslatedEntry extends EnglishEntry {
  /** Empty where nobody has translated it. */
  readonly text: string;
  readonly standing: Standing;
  /** The English that it was made from, where that has changed since: the translation is stale. */
  readonly madeFrom?: string | undefined;
}

const format = 'icu-message-format';

/**
 * The sentences of a file in gettext's format: `msgctxt` is the code, `msgid` the English.
 *
 * @throws Error where a code stands twice or an entry has no code
 */
export function readPo(content: string): readonly TranslatedEntry[] {
  const seen = new Set<string>();
  return Object.entries(po.parse(content).translations)
    .flatMap(([code, byEnglish]) => Object.values(byEnglish).map((entry) => ({ code, entry })))
    .filter(({ entry }) => entry.msgid !== '')
    .map(({ code, entry }) => {
      if (code === '') throw new Error(`The sentence “${entry.msgid}” has no code (msgctxt).`);
      if (seen.has(code)) throw new Error(`The code ${code} stands twice.`);
      seen.add(code);
      const { translator, extracted, flag = '', previous } = entry.comments ?? {};
      const stale = flag.split(/,\s*/).includes('fuzzy');
      return {
        code,
        english: entry.msgid,
        note: extracted || undefined,
        text: entry.msgstr[0] ?? '',
        standing: translator?.startsWith('checked ') ? (translator as Standing) : 'machine',
        madeFrom: stale ? previousEnglish(previous) : undefined,
      };
    });
}

/** The English of a `#| msgid "…"` comment. */
const previousEnglish = (previous = ''): string =>
  [...previous.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = '']) => JSON.parse(`"${part}"`)).join('');

const byCode = (a: EnglishEntry, b: EnglishEntry) => (a.code < b.code ? -1 : 1);

/** The template of all catalogues: English alone. */
export const writePot = (entries: readonly EnglishEntry[]): string =>
  written(
    'en',
    entries.toSorted(byCode).map(({ code, english, note }) => ({
      msgctxt: code,
      msgid: english,
      msgstr: [''],
      comments: { flag: format, ...(note && { extracted: note }) },
    })),
  );

/** The catalogue of a language, entry by entry in the order of codes. */
export const writePo = (language: string, entries: readonly TranslatedEntry[]): string =>
  written(
    language,
    entries.toSorted(byCode).map(({ code, english, note, text, standing, madeFrom }) => ({
      msgctxt: code,
      msgid: english,
      msgstr: [text],
      comments: {
        ...(text !== '' && { translator: standing }),
        ...(note && { extracted: note }),
        flag: madeFrom === undefined ? format : `fuzzy, ${format}`,
        ...(madeFrom !== undefined && { previous: `msgid ${JSON.stringify(madeFrom)}` }),
      },
    })),
  );

function written(language: string, entries: readonly GetTextTranslation[]): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const entry of entries) translations[entry.msgctxt ?? ''] = { [entry.msgid]: entry };
  const headers = {
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8').trimEnd()}\n`;
}
