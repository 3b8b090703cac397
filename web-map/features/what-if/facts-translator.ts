import { translator } from '../../../domain/messages/translator.ts';
import { facts } from '../../../locales/generated/facts/fetched.ts';
import { refusals } from '../../../locales/generated/refusals/fetched.ts';
import { terms } from '../../../locales/generated/terms/fetched.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { spoken } from '../../i18n/translator.ts';

/**
 * Tells what the rules say, in the language of the page, where they are run in the browser. Fetched once, with what runs
 * them: the API tells the rest.
 */
export const factsTranslator = once(() =>
  load(async () => {
    const { code } = spoken();
    return translator(code, await Promise.all([facts[code](), terms[code](), refusals[code]()]));
  }),
);
