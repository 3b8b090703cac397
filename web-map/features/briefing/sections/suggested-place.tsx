import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import { RowHead } from '../parts/row-head.tsx';
import { FactList, Paragraph } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { SuggestionFacts } from './suggestion.ts';

interface Props {
  readonly suggestion: SuggestionFacts;
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

/** One place from which practice could come, with every point that orders it. */
export function SuggestedPlace({ suggestion, translator: { t, untranslated }, links }: Props): VNode {
  const { name, venue, lines, points, practice, limits } = suggestion;
  return (
    <article class="project">
      <SubHeading>
        {venue === undefined ? untranslated(name) : <a href={links.venue(venue)}>{untranslated(name)}</a>}
      </SubHeading>
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
      {practice.length > 0 && <SubHeading below>{t('briefing.pairRan')}</SubHeading>}
      {practice.length > 0 && (
        <ul>
          {practice.map(({ project, fact }) => (
            <li key={fact.text}>
              <a href={links.project(project)}>{fact.text}</a>
            </li>
          ))}
        </ul>
      )}
      {limits.length > 0 && <SubHeading below>{t('briefing.pairLimits')}</SubHeading>}
      <FactList facts={limits} />
    </article>
  );
}
