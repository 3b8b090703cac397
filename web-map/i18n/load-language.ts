import { interfaceLanguages, type LanguageCode } from '../../domain/languages/interface-languages.ts';
import { map } from '../../locales/generated/map/fetched.ts';
import { terms } from '../../locales/generated/terms/fetched.ts';
import { words } from '../../locales/generated/words/fetched.ts';
import { speak, t } from './translator.ts';

/** Letters of each language but English, each in a chunk of its own that only its readers fetch. */
const letters: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<unknown>>> = {
  pl: () => import('./letters/latin.ts'),
  ro: () => import('./letters/latin.ts'),
  bg: () => import('./letters/cyrillic.ts'),
  ru: () => import('./letters/cyrillic.ts'),
  ur: () => import('./letters/urdu.ts'),
  pa: () => import('./letters/gurmukhi.ts'),
  bn: () => import('./letters/bengali.ts'),
};

/** Has the page speak a language from here on, and says so on the html element. English where its words do not come. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (code === 'en') return;
  const fetched = Promise.all([
    map[code](),
    words[code](),
    terms[code](),
    import('./draw-english.ts'),
    letters[code](),
  ]);
  const came = await fetched.catch(() => undefined);
  if (!came) return;
  const [ofMap, shared, ofTerms, { drawEnglish }] = came;
  drawEnglish();
  speak(code, [ofMap, shared, ofTerms]);
  document.documentElement.lang = code;
  document.documentElement.dir = interfaceLanguages[code].direction;
  document.title = `${t('word.siteName')} · ${t('word.place')}`;
}
