import type { Voice } from '../languages/voice.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { PointOutOfReach, ReachOfArea } from '../queries/read-findings.ts';
import { leftOut } from './on-paper.ts';
import { cell, type Fact, paragraph, type Section } from './section.ts';
import { planOf } from './where-next.ts';

/** Who lives within reach of a place to meet and of a Place of Welcome, who does not, and where a new place would help. */
export function reachSection(data: AreaPageData, voice: Voice): Section | undefined {
  const { area, findings } = data;
  if (!findings) return undefined;
  const { say } = voice;
  const { meeting, welcome, whereNext } = findings.reach;
  const lineIn = (lines: readonly ReachOfArea[]) => lines.find((line) => line.area.code === area.code);
  const shares = [
    ...shareFacts(lineIn(meeting.areas), say('reachMeeting'), voice),
    ...shareFacts(lineIn(welcome.areas), say('reachWelcome'), voice),
  ];
  const out = meeting.outOfReach.filter(({ ward }) => isWithin(data, ward.code));
  const points = out.map((each) => pointFacts(each, voice));
  const residents = out.reduce((sum, each) => sum + each.residents, 0);
  const outLead: Fact = {
    item: area.name,
    measure: say('reachOut'),
    value: residents,
    unit: say('unitPeople'),
    text:
      out.length === 0
        ? say('reachOutNobody')
        : say('reachOutLead', { count: voice.count(out.length), residents: voice.count(residents) }),
  };
  const plan = planOf(whereNext, data, voice);
  const method: Fact = { item: area.name, measure: say('reachHow'), text: say('reachMethod') };
  return {
    id: 'reach',
    title: say('reachTitle'),
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
    body: html`${shares.map((fact) => paragraph(fact, fact.measure === say('reachHalf') ? 'long' : ''))}${paragraph(method, 'dim')}
      ${paragraph(outLead)}${points.length > 0 && pointTable(points, area.level === 'WARD', voice)}
      ${plan.body}`,
  };
}

/** Whether a ward is the area, belongs to it, or the area is the whole borough. */
const isWithin = ({ area }: AreaPageData, ward: string): boolean =>
  area.level === 'BOROUGH' || area.code === ward || area.wards.some(({ code }) => code === ward);

/** The share in words; what could be, where places are not known to be open; never nought for what is not known. */
function shareFacts(line: ReachOfArea | undefined, item: string, voice: Voice): readonly Fact[] {
  if (!line) return [];
  const { say, percent, count } = voice;
  const { share, within, residents, atLeast, shareIfNotKnownOpen, medianDistanceMetres } = line;
  const unit = say('unitShare');
  const known = {
    to: item,
    percent: percent(share ?? 0),
    people: count(within ?? 0),
    residents: count(residents),
  };
  const text =
    share === null ? say('reachNotKnown', { to: item }) : say(atLeast ? 'reachAtLeast' : 'reachShare', known);
  const couldBe = shareIfNotKnownOpen !== null && shareIfNotKnownOpen !== share;
  return [
    { item, measure: say('reachWithin'), value: share, unit, text },
    ...(couldBe
      ? [
          {
            item,
            measure: say('reachIfOpen'),
            value: shareIfNotKnownOpen,
            unit,
            text: say('reachIfOpenSays', { percent: percent(shareIfNotKnownOpen) }),
          },
        ]
      : []),
    ...(medianDistanceMetres === null
      ? []
      : [
          {
            item,
            measure: say('reachHalf'),
            value: Math.round(medianDistanceMetres),
            unit: say('unitMetres'),
            text: say('reachHalfSays', { metres: count(medianDistanceMetres) }),
          },
        ]),
  ];
}

function pointFacts(each: PointOutOfReach, voice: Voice) {
  const { say, tell, record, count } = voice;
  const item = `${each.name} (${each.code})`;
  const people: Fact = {
    item,
    measure: say('colPeople'),
    value: each.residents,
    unit: say('unitPeople'),
    text: count(each.residents),
  };
  const ward: Fact = { item, measure: say('areaWARD'), text: record(each.ward.name) };
  const nearest: Fact = {
    item,
    measure: say('reachNearest'),
    value: each.distanceMetres === null ? null : Math.round(each.distanceMetres),
    unit: say('unitMetres'),
    text:
      each.nearest === null || each.distanceMetres === null
        ? say('none')
        : tell('reachNearestSays', {
            name: record(each.nearest.name),
            metres: count(each.distanceMetres),
          }),
  };
  return { name: record(item), people, ward, nearest };
}

function pointTable(points: readonly ReturnType<typeof pointFacts>[], isWard: boolean, voice: Voice): Part {
  const { say } = voice;
  return html`<table class="long dense"><caption>${say('reachOutTable')}</caption>
    <thead><tr><th scope="col">${say('reachSmallArea')}</th><th scope="col" class="number">${say('colPeople')}</th><th scope="col">${say('reachNearest')}</th></tr></thead>
    <tbody>${points.map(
      ({ name, ward, people, nearest }) =>
        html`<tr><th scope="row">${name}${!isWard && html`<span class="note">${ward.text}</span>`}</th><td class="number">${people.text}</td>${cell(nearest.text)}</tr>`,
    )}</tbody></table>${leftOut('printSmallAreas', points.length, voice)}`;
}
