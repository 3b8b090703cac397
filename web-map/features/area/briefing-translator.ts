import { publishedDiversityLines } from '../../../domain/method/diversity-lines.ts';
import { interfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { briefing } from '../../../locales/generated/briefing/fetched.ts';
import { terms } from '../../../locales/generated/terms/fetched.ts';
import { words } from '../../../locales/generated/words/fetched.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { whatIfState } from '../../api/tried-out.ts';
import { spoken } from '../../i18n/translator.ts';

/** Lines of diversity from which a chance must be told apart: also those that are tried out. */
const linesInForce = (): readonly number[] =>
  whatIfState.value.status === 'shown' ? whatIfState.value.by.diversityLines : publishedDiversityLines;

/** Tells briefings in the language of the page; fetched with the first of them. */
export const briefingTranslator = once(() =>
  load(async () => {
    const { code } = spoken();
    const catalogues = await Promise.all([briefing[code](), words[code](), terms[code]()]);
    return interfaceTranslator(code, catalogues, linesInForce);
  }),
);
