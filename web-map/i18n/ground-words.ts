import type { LanguageCode } from '../../domain/languages/interface-languages.ts';
import { translator } from '../../domain/messages/translator.ts';
import { briefing } from '../../locales/generated/briefing/fetched.ts';

/** What is told of the ground beneath the wards: the button in the corner of the map, and what it opens. */
export interface GroundWords {
  readonly title: string;
  readonly credit: string;
}

/** Fetched with the ground itself: no first view waits for it. */
export async function groundWords(code: LanguageCode): Promise<GroundWords> {
  const { t } = translator(code, [await briefing[code]()]);
  return { title: t('briefing.groundTitle'), credit: t('briefing.groundCredit') };
}
