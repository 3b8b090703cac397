import type { VNode } from 'preact';
import { RowHead } from '../../../web-map/features/briefing/row-head.tsx';
import { FactList, Paragraph } from '../../../web-map/features/briefing/section.tsx';
import type { TextTranslator } from '../../../web-map/i18n/text-translator.ts';
import type { SuggestionFacts } from './suggestion.ts';

interface Props {
  readonly suggestion: SuggestionFacts;
  readonly translator: TextTranslator;
}

/** One place from which practice could come, with every point that orders it. */
export function SuggestedPlace({ suggestion, translator: { t, untranslated } }: Props): VNode {
  const { name, lines, points, practice, limits } = suggestion;
  return (
    <article class="project">
      <h3>{untranslated(name)}</h3>
      {lines.map((fact) => (
        <Paragraph key={fact.measure} fact={fact} />
      ))}
      <table>
        <caption>{t('page.pairPointsTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.pairAsked')}</th>
            <th scope="col" class="number">
              {t('page.pairPointsHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ words, given, reason }) => (
            <tr key={words}>
              <RowHead text={words} note={reason.text} />
              <td class="number">{given.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {practice.length > 0 && <h4>{t('page.pairRan')}</h4>}
      <FactList facts={practice} />
      {limits.length > 0 && <h4>{t('page.pairLimits')}</h4>}
      <FactList facts={limits} />
    </article>
  );
}
