import type { PageCode, PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from './page-frame.tsx';

/** A page that says what is wrong and leads on. */
export function problemPage(title: PageCode, sentence: string, translator: PageTranslator): string {
  const { t } = translator;
  return pageFrame(
    {
      title: t(title),
      description: sentence,
      main: (
        <>
          <h1>{t(title)}</h1>
          <p>{sentence}</p>
          <p>
            {t('page.problemLinks')} <a href="/areas">{t('page.linkAreas')}</a> ·{' '}
            <a href="/">{t('page.linkMap')}</a>
          </p>
        </>
      ),
    },
    translator,
  );
}
