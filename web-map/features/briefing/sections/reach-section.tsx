import { boundOf, inHundred } from '../../../../domain/reach/reach-words.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { Paragraph, type Section } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import type { ReachOfArea } from '../reading/read-findings.ts';
import { PointTable, pointFacts } from './point-table.tsx';
import { planOf } from './where-next.tsx';

/** Who lives within reach of a place to meet and of a Place of Welcome, who does not, and where a new place would help. */
export function reachSection(
  data: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): Section | undefined {
  const { area, findings } = data;
  if (!findings) return undefined;
  const { t } = translator;
  const { meeting, welcome, whereNext } = findings.reach;
  const lineIn = (lines: readonly ReachOfArea[]) => lines.find((line) => line.area.code === area.code);
  const shares = [
    ...shareFacts(lineIn(meeting.areas), t('briefing.reachMeeting'), translator),
    ...shareFacts(lineIn(welcome.areas), t('briefing.reachWelcome'), translator),
  ];
  const out = meeting.outOfReach.filter(({ ward }) => isWithin(data, ward.code));
  const points = out.map((each) => pointFacts(each, translator));
  const residents = out.reduce((sum, each) => sum + each.residents, 0);
  const outLead: Fact = {
    item: area.name,
    measure: t('briefing.reachOut'),
    value: residents,
    unit: t('briefing.unitPeople'),
    text:
      out.length === 0
        ? t('briefing.reachOutNobody')
        : t('briefing.reachOutLead', { count: out.length, residents }),
  };
  const plan = planOf(whereNext, data, translator, links);
  const method: Fact = { item: area.name, measure: t('briefing.reachHow'), text: t('briefing.reachMethod') };
  return {
    id: 'reach',
    title: t('briefing.reachTitle'),
    facts: [
      ...shares,
      method,
      outLead,
      ...points.flatMap(({ people, ward, nearest }) => [
        people,
        ...(area.level === 'WARD' ? [] : [ward]),
        nearest,
      ]),
      ...plan.facts,
    ],
    body: (
      <>
        {shares.map((fact) => (
          <Paragraph
            key={fact.text}
            fact={fact}
            class={fact.measure === t('briefing.reachHalf') ? 'long' : undefined}
          />
        ))}
        <Paragraph fact={method} class="dim long" />
        <Paragraph fact={outLead} />
        {points.length > 0 && (
          <PointTable points={points} isWard={area.level === 'WARD'} translator={translator} />
        )}
        {plan.body}
      </>
    ),
  };
}

/** Whether a ward is the area, belongs to it, or the area is the whole borough. */
const isWithin = ({ area }: AreaPageData, ward: string): boolean =>
  area.level === 'BOROUGH' || area.code === ward || area.wards.some(({ code }) => code === ward);

/** The ends of a share in whole hundredths, for a sentence. */
export const boundsOf = ({
  share,
  atLeast,
  shareAtMost,
}: Pick<ReachOfArea, 'atLeast' | 'shareAtMost'> & { readonly share: number }) => ({
  bound: boundOf({ kind: atLeast ? 'atLeast' : 'known', shareAtMost: shareAtMost ?? undefined }),
  least: inHundred(share, 'LEAST'),
  most: inHundred(shareAtMost ?? share, 'MOST'),
});

/** The share in words; what could be, where places are not known to be open; never nought for what is not known. */
function shareFacts(
  line: ReachOfArea | undefined,
  item: string,
  translator: InterfaceTranslator,
): readonly Fact[] {
  if (!line) return [];
  const { t, percent, count } = translator;
  const { share, within, residents, shareIfNotKnownOpen, medianDistanceMetres } = line;
  const unit = t('briefing.unitShare');
  const text =
    share === null
      ? t('briefing.reachNotKnown', { to: item })
      : t('briefing.reachBounds', {
          ...boundsOf({ ...line, share }),
          to: item,
          people: count(within ?? 0),
          residents: count(residents),
        });
  const couldBe = shareIfNotKnownOpen !== null && shareIfNotKnownOpen !== share;
  return [
    { item, measure: t('briefing.reachWithin'), value: share, unit, text },
    ...(couldBe
      ? [
          {
            item,
            measure: t('briefing.reachIfOpen'),
            value: shareIfNotKnownOpen,
            unit,
            text: t('briefing.reachIfOpenSays', { percent: percent(shareIfNotKnownOpen) }),
          },
        ]
      : []),
    ...(medianDistanceMetres === null
      ? []
      : [
          {
            item,
            measure: t('briefing.reachHalf'),
            value: Math.round(medianDistanceMetres),
            unit: t('briefing.unitMetres'),
            text: t('briefing.reachHalfSays', { metres: count(medianDistanceMetres) }),
          },
        ]),
  ];
}
