import type { HttpAnswer } from '../../http/http-answer.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { problemPage } from '../layout/problem-page.tsx';
import { htmlAnswer } from './page-answer.ts';

/** No edition of boundaries holds the code. */
export function noSuchArea(code: string, translator: PageTranslator): HttpAnswer {
  const sentence = translator.t('page.problemNotFoundSays', { code: translator.untranslated(code) });
  return htmlAnswer(problemPage('page.problemNotFound', sentence, translator), 404);
}
