import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type {
  PointOutOfReach,
  ReachOfArea,
} from '../../../web-map/features/briefing/reading/read-findings.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { leftOut } from './on-paper.ts';
import { cell, type Fact, paragraph, type Section } from './section.ts';
import { planOf } from './where-next.ts';

/** Who lives within reach of a place to meet and of a Place of Welcome, who does not, and where a new place would help. */
export function reachSection(data: AreaPageData, translator: PageTranslator): Section | undefined {
  const { area, findings } = data;
  if (!findings) return undefined;
  const { t } = translator;
  const { meeting, welcome, whereNext } = findings.reach;
  const lineIn = (lines: readonly ReachOfArea[]) => lines.find((line) => line.area.code === area.code);
  const shares = [
    ...shareFacts(lineIn(meeting.areas), t('page.reachMeeting'), translator),
    ...shareFacts(lineIn(welcome.areas), t('page.reachWelcome'), translator),
  ];
  const out = meeting.outOfReach.filter(({ ward }) => isWithin(data, ward.code));
  const points = out.map((each) => pointFacts(each, translator));
  const residents = out.reduce((sum, each) => sum + each.residents, 0);
  const outLead: Fact = {
    item: area.name,
    measure: t('page.reachOut'),
    value: residents,
    unit: t('page.unitPeople'),
    text:
      out.length === 0 ? t('page.reachOutNobody') : t('page.reachOutLead', { count: out.length, residents }),
  };
  const plan = planOf(whereNext, data, translator);
  const method: Fact = { item: area.name, measure: t('page.reachHow'), text: t('page.reachMethod') };
  return {
    id: 'reach',
    title: t('page.reachTitle'),
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
    body: html`${shares.map((fact) => paragraph(fact, fact.measure === t('page.reachHalf') ? 'long' : ''))}${paragraph(method, 'dim')}
      ${paragraph(outLead)}${points.length > 0 && pointTable(points, area.level === 'WARD', translator)}
      ${plan.body}`,
  };
}

/** Whether a ward is the area, belongs to it, or the area is the whole borough. */
const isWithin = ({ area }: AreaPageData, ward: string): boolean =>
  area.level === 'BOROUGH' || area.code === ward || area.wards.some(({ code }) => code === ward);

/** The share in words; what could be, where places are not known to be open; never nought for what is not known. */
function shareFacts(
  line: ReachOfArea | undefined,
  item: string,
  translator: PageTranslator,
): readonly Fact[] {
  if (!line) return [];
  const { t, percent, count } = translator;
  const { share, within, residents, atLeast, shareIfNotKnownOpen, medianDistanceMetres } = line;
  const unit = t('page.unitShare');
  const known = {
    to: item,
    percent: percent(share ?? 0),
    people: count(within ?? 0),
    residents: count(residents),
  };
  const text =
    share === null
      ? t('page.reachNotKnown', { to: item })
      : t(atLeast ? 'page.reachAtLeast' : 'page.reachShare', known);
  const couldBe = shareIfNotKnownOpen !== null && shareIfNotKnownOpen !== share;
  return [
    { item, measure: t('page.reachWithin'), value: share, unit, text },
    ...(couldBe
      ? [
          {
            item,
            measure: t('page.reachIfOpen'),
            value: shareIfNotKnownOpen,
            unit,
            text: t('page.reachIfOpenSays', { percent: percent(shareIfNotKnownOpen) }),
          },
        ]
      : []),
    ...(medianDistanceMetres === null
      ? []
      : [
          {
            item,
            measure: t('page.reachHalf'),
            value: Math.round(medianDistanceMetres),
            unit: t('page.unitMetres'),
            text: t('page.reachHalfSays', { metres: count(medianDistanceMetres) }),
          },
        ]),
  ];
}

function pointFacts(each: PointOutOfReach, translator: PageTranslator) {
  const { t, untranslated, count } = translator;
  const item = `${each.name} (${each.code})`;
  const people: Fact = {
    item,
    measure: t('word.colPeople'),
    value: each.residents,
    unit: t('page.unitPeople'),
    text: count(each.residents),
  };
  const ward: Fact = { item, measure: t('word.hitWard'), text: untranslated(each.ward.name) };
  const nearest: Fact = {
    item,
    measure: t('page.reachNearest'),
    value: each.distanceMetres === null ? null : Math.round(each.distanceMetres),
    unit: t('page.unitMetres'),
    text:
      each.nearest === null || each.distanceMetres === null
        ? t('page.none')
        : t('page.reachNearestSays', {
            name: untranslated(each.nearest.name),
            metres: count(each.distanceMetres),
          }),
  };
  return { name: untranslated(item), people, ward, nearest };
}

function pointTable(
  points: readonly ReturnType<typeof pointFacts>[],
  isWard: boolean,
  translator: PageTranslator,
): Part {
  const { t } = translator;
  return html`<table class="long dense"><caption>${t('page.reachOutTable')}</caption>
    <thead><tr><th scope="col">${t('word.colSmallArea')}</th><th scope="col" class="number">${t('word.colPeople')}</th><th scope="col">${t('page.reachNearest')}</th></tr></thead>
    <tbody>${points.map(
      ({ name, ward, people, nearest }) =>
        html`<tr><th scope="row">${name}${!isWard && html`<span class="note">${ward.text}</span>`}</th><td class="number">${people.text}</td>${cell(nearest.text)}</tr>`,
    )}</tbody></table>${leftOut(points.length, translator.t('page.printSmallAreas', { count: points.length }))}`;
}
