import type { FixedWords } from '../../../domain/languages/fixed/fixed-words.ts';
import { interfaceLanguages, type LanguageCode } from '../../../domain/languages/interface-languages.ts';
import { haveFixedTold } from '../words/from-records.ts';
import { speak, type Words } from '../words/words.ts';

/** What the page says in a language, and the fixed texts of the API in it. */
type Table = readonly [words: Words, fixed: FixedWords];

/** Words and letters of each language but English, each in a chunk of its own that only its readers fetch. */
const tables: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Table>>> = {
  pl: async () => {
    const [{ polish, polishFixed }] = await Promise.all([import('./pl.ts'), import('./latin-letters.ts')]);
    return [polish, polishFixed];
  },
  ro: async () => {
    const [{ romanian, romanianFixed }] = await Promise.all([
      import('./ro.ts'),
      import('./latin-letters.ts'),
    ]);
    return [romanian, romanianFixed];
  },
  bg: async () => {
    const [{ bulgarian, bulgarianFixed }] = await Promise.all([
      import('./bg.ts'),
      import('./cyrillic-letters.ts'),
    ]);
    return [bulgarian, bulgarianFixed];
  },
  ru: async () => {
    const [{ russian, russianFixed }] = await Promise.all([
      import('./ru.ts'),
      import('./cyrillic-letters.ts'),
    ]);
    return [russian, russianFixed];
  },
  ur: async () => {
    const [{ urdu, urduFixed }] = await Promise.all([import('./ur.ts'), import('./urdu-letters.ts')]);
    return [urdu, urduFixed];
  },
  pa: async () => {
    const [{ punjabi, punjabiFixed }] = await Promise.all([
      import('./pa.ts'),
      import('./gurmukhi-letters.ts'),
    ]);
    return [punjabi, punjabiFixed];
  },
  bn: async () => {
    const [{ bengali, bengaliFixed }] = await Promise.all([
      import('./bn.ts'),
      import('./bengali-letters.ts'),
    ]);
    return [bengali, bengaliFixed];
  },
};

const latinLetters: ReadonlySet<LanguageCode> = new Set(['pl', 'ro']);

/** Has the page speak a language from here on, and says so on the html element. English where its words do not come. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (code === 'en') return;
  const fetched = Promise.all([tables[code](), import('./draw-english.ts')]);
  const came = await fetched.catch(() => undefined);
  if (!came) return;
  const [[words, fixed], { drawEnglish, withNamesApart, fixedTeller }] = came;
  drawEnglish();
  const apart = latinLetters.has(code) ? <T>(all: T): T => all : withNamesApart;
  speak(code, apart(words));
  haveFixedTold(fixedTeller(apart(fixed)));
  document.documentElement.lang = code;
  document.documentElement.dir = interfaceLanguages[code].direction;
  document.title = `${words.siteName} · ${words.place}`;
}
