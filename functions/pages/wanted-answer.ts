import { areaPageHtml } from './area-page.ts';
import type { AskApi } from './ask-api.ts';
import { newWardPage } from './new-ward-page.ts';
import { htmlAnswer, movedTo, type PageAnswer, styleAnswer } from './page-answer.ts';
import type { Made } from './page-frame.ts';
import type { PageRequest, Wanted } from './page-request.ts';
import { problemPage } from './problem-page.ts';
import { type AreaSheet, readArea } from './read-area.ts';
import { styleFiles } from './style-files.ts';
import type { Voice } from './voice.ts';

/** The page or file that is wanted. @throws RefusedQuestion, NoAnswer */
export function wantedAnswer(
  request: PageRequest,
  ask: AskApi,
  voice: Voice,
): Promise<PageAnswer> | PageAnswer {
  const { wanted } = request;
  switch (wanted.kind) {
    case 'area':
      return areaAnswer(request, wanted, ask, voice);
    case 'style': {
      const file = styleFiles.get(wanted.path);
      return file ? styleAnswer(file) : nothingHere(voice);
    }
    case 'moved':
      return movedTo(wanted.to);
    default:
      return nothingHere(voice);
  }
}

const nothingHere = (voice: Voice): PageAnswer =>
  htmlAnswer(String(problemPage('problemNoPage', voice.say('problemNoPageSays'), voice)), 404);

async function areaAnswer(
  request: PageRequest,
  { code, form }: Extract<Wanted, { kind: 'area' }>,
  ask: AskApi,
  voice: Voice,
): Promise<PageAnswer> {
  const sheet = await readArea(ask, code, request.asOf);
  if (!sheet) {
    const sentence = voice.say('problemNotFoundSays', { code });
    return htmlAnswer(String(problemPage('problemNotFound', sentence, voice)), 404);
  }
  const proper = sheet.area.code;
  if (code !== proper) return movedTo(`/area/${proper}${form === 'html' ? '' : `.${form}`}`);
  const made = madeOf(request, sheet);
  const page = sheet.area.edition.hasGeometry ? areaPageHtml : newWardPage;
  return htmlAnswer(String(page(sheet, made, voice)));
}

const madeOf = ({ asOf, address }: PageRequest, { receipt }: Pick<AreaSheet, 'receipt'>): Made => ({
  receipt,
  day: asOf ?? receipt.asOf,
  address,
});
