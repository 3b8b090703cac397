import type { AreaRead, AreaRegisters } from '../../../web-map/features/briefing/reading/read-area.ts';
import { openness } from '../../../web-map/features/briefing/sections/openness.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { EasySignOf } from './easy-sign.tsx';

/** One idea, in one or two short sentences. */
export interface EasyLine {
  readonly sign: EasySignOf;
  readonly text: string;
}

/** A locality, and what its Easy Read sheet is made of: the same facts as its page. */
export type EasyData = AreaRead & Pick<AreaRegisters, 'places'>;

const inTen = (share: number): number => Math.max(1, Math.round(share * 10));

/** What is told of a locality, as few things as there are signs. */
export function easyLines({ area, list, places }: EasyData, translator: PageTranslator): readonly EasyLine[] {
  const { t, untranslated, list: named } = translator;
  const wards = list.wards.areas.filter((each) => each.area.locality?.code === area.code);
  const line = list.localities.areas.find((each) => each.area.code === area.code);
  const cold = wards.filter(({ coldSpot }) => coldSpot);
  const names = named(cold.map((each) => untranslated(each.area.name)));
  const groups = line?.diversity.groups ?? [];
  const people = groups.reduce((sum, { count }) => sum + count, 0);
  const [largest] = [...groups].sort((a, b) => b.count - a.count);
  const { items = [], inTown = [] } = area.practiceOnRecord ?? {};
  const done = [...items, ...inTown].filter(({ makesMark }) => makesMark).length;
  const lines: readonly (EasyLine | undefined)[] = [
    {
      sign: 'part',
      text: t('page.easyPart', { borough: untranslated(list.borough.name), count: wards.length }),
    },
    area.population === null
      ? undefined
      : { sign: 'people', text: t('page.easyPeople', { people: area.population }) },
    largest && {
      sign: 'group',
      text: t('page.easyGroup', { n: inTen(largest.count / people), group: largest.name }),
    },
    { sign: 'apart', text: told(t('page.easyCold', { count: cold.length, names }), t('page.easyColdWhy')) },
    {
      sign: 'place',
      text: told(t('page.easyPlaces', { count: openness(places).open }), t('page.easyMore')),
    },
    { sign: 'done', text: t('page.easyDone', { count: done }) },
    line && { sign: 'unknown', text: t('page.easyTests', { known: line.practice.known }) },
    { sign: 'tell', text: told(t('page.easyHelp'), t('page.easyAsk')) },
  ];
  return lines.filter((each) => each !== undefined);
}

const told = (...sentences: readonly string[]): string => sentences.join(' ');
