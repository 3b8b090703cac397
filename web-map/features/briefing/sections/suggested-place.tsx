import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { RowHead } from '../row-head.tsx';
import { FactList, Paragraph } from '../section.tsx';
import type { SuggestionFacts } from './suggestion.ts';

interface Props {
  readonly suggestion: SuggestionFacts;
  readonly translator: InterfaceTranslator;
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
        <caption>{t('briefing.pairPointsTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('briefing.pairAsked')}</th>
            <th scope="col" class="number">
              {t('briefing.pairPointsHead')}
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
      {practice.length > 0 && <h4>{t('briefing.pairRan')}</h4>}
      <FactList facts={practice} />
      {limits.length > 0 && <h4>{t('briefing.pairLimits')}</h4>}
      <FactList facts={limits} />
    </article>
  );
}
