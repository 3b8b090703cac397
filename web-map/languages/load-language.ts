import { interfaceLanguages, type LanguageCode } from '../../domain/languages/interface-languages.ts';
import { speak, type Words } from '../words.ts';

/** Words and letters of each language but English, each in a chunk of its own that only its readers fetch. */
const tables: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Words>>> = {
  pl: async () => {
    const [{ polish }] = await Promise.all([import('./pl.ts'), import('./latin-letters.ts')]);
    return polish;
  },
  ro: async () => {
    const [{ romanian }] = await Promise.all([import('./ro.ts'), import('./latin-letters.ts')]);
    return romanian;
  },
  bg: async () => {
    const [{ bulgarian }] = await Promise.all([import('./bg.ts'), import('./cyrillic-letters.ts')]);
    return bulgarian;
  },
  ru: async () => {
    const [{ russian }] = await Promise.all([import('./ru.ts'), import('./cyrillic-letters.ts')]);
    return russian;
  },
  ur: async () => {
    const [{ urdu }] = await Promise.all([import('./ur.ts'), import('./urdu-letters.ts')]);
    return urdu;
  },
  pa: async () => {
    const [{ punjabi }] = await Promise.all([import('./pa.ts'), import('./gurmukhi-letters.ts')]);
    return punjabi;
  },
  bn: async () => {
    const [{ bengali }] = await Promise.all([import('./bn.ts'), import('./bengali-letters.ts')]);
    return bengali;
  },
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
  speak(code, latinLetters.has(code) ? words : withNamesApart(words));
  document.documentElement.lang = code;
  document.documentElement.dir = interfaceLanguages[code].direction;
  document.title = `${words.siteName} · ${words.place}`;
}
