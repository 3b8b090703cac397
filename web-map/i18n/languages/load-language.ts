import { interfaceLanguages, type LanguageCode } from '../../../domain/languages/interface-languages.ts';
import { speak, type Words } from '../words/words.ts';

/** Words and letters of each language but English, each in a chunk of its own that only its readers fetch. */
const tables: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Words>>> = {
  pl: async () => (await Promise.all([import('./pl.ts'), import('./latin-letters.ts')]))[0].polish,
  ro: async () => (await Promise.all([import('./ro.ts'), import('./latin-letters.ts')]))[0].romanian,
  bg: async () => (await Promise.all([import('./bg.ts'), import('./cyrillic-letters.ts')]))[0].bulgarian,
  ru: async () => (await Promise.all([import('./ru.ts'), import('./cyrillic-letters.ts')]))[0].russian,
  ur: async () => (await Promise.all([import('./ur.ts'), import('./urdu-letters.ts')]))[0].urdu,
  pa: async () => (await Promise.all([import('./pa.ts'), import('./gurmukhi-letters.ts')]))[0].punjabi,
  bn: async () => (await Promise.all([import('./bn.ts'), import('./bengali-letters.ts')]))[0].bengali,
};

const latinLetters: ReadonlySet<LanguageCode> = new Set(['pl', 'ro']);

/** Has the page speak a language from here on, and says so on the html element. English where its words do not come. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (code === 'en') return;
  const fetched = Promise.all([tables[code](), import('./draw-english.ts')]);
  const came = await fetched.catch(() => undefined);
  if (!came) return;
  const [words, { drawEnglish, withNamesApart }] = came;
  drawEnglish();
  const apart = latinLetters.has(code) ? <T>(all: T): T => all : withNamesApart;
  speak(code, apart(words));
  document.documentElement.lang = code;
  document.documentElement.dir = interfaceLanguages[code].direction;
  document.title = `${words.siteName} · ${words.place}`;
}
