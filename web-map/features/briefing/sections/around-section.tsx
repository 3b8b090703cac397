import { Fragment } from 'preact';
import { labelSymbol } from '../../../../domain/cohesion-label/classification/label-symbol.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { Swatch } from '../../../ui/swatch.tsx';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import type { Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData, ListedArea } from '../reading/read-area.ts';

interface Named {
  readonly code: string;
  readonly name: string;
  /** In which direction and how far, of a neighbour. */
  readonly way?: string;
}

/** The wards of a locality, each with its label: where its gaps are. Undefined for any other area. */
export function wardsSection(
  data: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): Section | undefined {
  const { area } = data;
  if (area.level !== 'LOCALITY' || area.wards.length === 0) return undefined;
  const title = translator.t('briefing.wards');
  const lines = labelledLines(data, title, area.wards, translator);
  return {
    id: 'wards',
    title,
    facts: lines.map(({ fact }) => fact),
    body: <AreaList lines={lines} translator={translator} links={links} />,
  };
}

/** Neighbours of a ward or locality, and what the borough is made of, each with its label. */
export function aroundSection(
  data: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): Section {
  const { area, list } = data;
  const { t, untranslated } = translator;
  const isBorough = area.level === 'BOROUGH';
  const groups: readonly (readonly [string, readonly Named[]])[] = [
    [t('briefing.localities'), isBorough ? list.localities.areas.map((line) => line.area) : []],
    [t('briefing.wardsOf', { name: untranslated(area.name) }), isBorough ? area.wards : []],
    [
      t('briefing.neighbours'),
      area.neighbourWays.map(({ area: neighbour, directionWords: direction, distanceMetres }) => ({
        ...neighbour,
        way: t('briefing.neighbourWay', { direction, kilometres: distanceMetres / 1000 }),
      })),
    ],
  ];
  const told = groups
    .filter(([, areas]) => areas.length > 0)
    .map(([title, areas]) => ({ title, lines: labelledLines(data, title, areas, translator) }));
  return {
    id: 'around',
    title: t('briefing.aroundTitle'),
    onScreenOnly: true,
    facts: told.flatMap(({ lines }) => lines.map(({ fact }) => fact)),
    body: (
      <>
        {told.map(({ title, lines }) => (
          <Fragment key={title}>
            <SubHeading>{title}</SubHeading>
            <AreaList lines={lines} translator={translator} links={links} />
          </Fragment>
        ))}
      </>
    ),
  };
}

interface LabelledLine {
  readonly code: string;
  readonly line: ListedArea | undefined;
  readonly way: string | undefined;
  readonly fact: Fact;
}

function labelledLines(
  { list }: AreaPageData,
  measure: string,
  areas: readonly Named[],
  { untranslated, listed }: InterfaceTranslator,
): readonly LabelledLine[] {
  const lines = new Map(
    [...list.wards.areas, ...list.localities.areas].map((line) => [line.area.code, line]),
  );
  return areas.map(({ code, name, way }) => {
    const line = lines.get(code);
    const told = [...(way ? [way] : []), ...(line ? [line.label] : [])];
    const text = told.length > 0 ? listed(told) : untranslated(name);
    return { code, line, way, fact: { item: name, measure, text } };
  });
}

interface AreaListProps {
  readonly lines: readonly LabelledLine[];
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

const AreaList = ({ lines, translator: { untranslated }, links }: AreaListProps) => (
  <ul class="area-list">
    {lines.map(({ code, line, way, fact }) => (
      <li key={code}>
        {line && (
          <Swatch symbol={labelSymbol(line.diversity.level, line.practice.level)} width={18} height={18} />
        )}
        <span>
          <a href={links.area(code)}>{untranslated(fact.item)}</a>
          {(way || line) && `: ${fact.text}`}
        </span>
      </li>
    ))}
  </ul>
);
