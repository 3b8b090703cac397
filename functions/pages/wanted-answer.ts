import { accessibilityPage } from './accessibility-page.ts';
import { areaAnswer } from './area-answer.ts';
import { areasAnswer } from './areas-answer.ts';
import type { AskApi } from './ask-api.ts';
import { registerAnswer } from './assessments/register-answer.ts';
import { reportAnswer } from './assessments/report-answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { dictionaryCsv } from './files/dictionary.ts';
import { limitsPage } from './limits-page.ts';
import { csvType, fileAnswer, htmlAnswer, movedTo, type PageAnswer, styleAnswer } from './page-answer.ts';
import type { PageRequest } from './page-request.ts';
import { problemPage } from './problem-page.ts';
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
    case 'areas':
      return areasAnswer(request, wanted, ask, voice);
    case 'compare':
      return compareAnswer(request, wanted, ask, voice);
    case 'assessments':
      return registerAnswer(request, wanted, ask, voice);
    case 'assessment':
      return reportAnswer(request, wanted, ask, voice);
    case 'accessibility':
      return htmlAnswer(String(accessibilityPage(voice)));
    case 'limits':
      return htmlAnswer(String(limitsPage(voice)));
    case 'dictionary':
      return fileAnswer(dictionaryCsv(voice), { type: csvType, name: 'cohesion-map-dictionary.csv' });
    case 'style': {
      const file = styleFiles.get(wanted.path);
      return file ? styleAnswer(file) : nothingHere(voice);
    }
    case 'moved':
      return movedTo(wanted.to);
    case 'nothing':
      return nothingHere(voice);
  }
}

const nothingHere = (voice: Voice): PageAnswer =>
  htmlAnswer(String(problemPage('problemNoPage', voice.say('problemNoPageSays'), voice)), 404);
