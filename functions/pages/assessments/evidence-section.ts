import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import { type Fact, list, paragraph, type Section } from '../sections/section.ts';
import { evidenceTables, rowWords } from './evidence-table.ts';
import type { EvidenceItem, EvidencePack, ReportPageData } from './read-report.ts';

/** The newest evidence item by item, with sources, licences and hash; what was attached before it, by its hash. */
export function evidenceSection(data: ReportPageData, voice: Voice): Section {
  const { say } = voice;
  const title = say('ciaEvidenceTitle');
  const [newest, ...earlier] = data.evidence;
  if (!newest) {
    const none: Fact = { item: data.assessment.facts.title, measure: title, text: say('ciaEvidenceNone') };
    return { id: 'evidence', title, facts: [none], body: html`${paragraph(none)}` };
  }
  const made = packFacts(newest, voice);
  const before = earlier.map((pack) => hashFact(pack, voice));
  return {
    id: 'evidence',
    title,
    facts: [...made, ...newest.items.flatMap((item) => itemFacts(item, voice)), ...before],
    body: html`${list(made)}${newest.items.map((item) => itemPart(item, voice))}
      <h3>${say('ciaLicences')}</h3>${list(licenceFacts(newest, voice), 'sources')}
      ${nearbyPart(data, voice)}
      ${before.length > 0 && html`<h3>${say('ciaEarlier')}</h3>`}${list(before)}`,
  };
}

function packFacts(pack: EvidencePack, voice: Voice): readonly Fact[] {
  const { say, tell, record, date } = voice;
  const item = say('ciaEvidenceTitle');
  return [
    {
      item,
      measure: say('ciaPack', { date: date(pack.asOf) }),
      text: tell('ciaPackMade', {
        made: date(legalDayOf(pack.madeAt)),
        version: record(pack.dataVersion),
        method: record(pack.methodVersion),
      }),
      period: pack.asOf,
    },
    hashFact(pack, voice),
    { item, measure: say('ciaPackHash'), text: say(pack.verified ? 'ciaVerified' : 'ciaNotVerified') },
  ];
}

const hashFact = ({ asOf, hash }: EvidencePack, { say, record, date }: Voice): Fact => ({
  item: say('ciaPack', { date: date(asOf) }),
  measure: say('ciaPackHash'),
  text: textsJoined([say('ciaPack', { date: date(asOf) }), say('ciaPackHash'), record(hash)], ' '),
  period: asOf,
});

const licenceFacts = ({ licences }: EvidencePack, { say, record }: Voice): readonly Fact[] =>
  licences.map((licence) => ({ item: licence, measure: say('ciaLicences'), text: record(licence) }));

function itemPart(item: EvidenceItem, voice: Voice): Part {
  const { say, tell } = voice;
  const inputs = item.inputs.length > 0 && note(tell('ciaReadFrom', { inputs: item.inputs.join('; ') }));
  return html`<h3>${item.title}</h3><p class="dim">${item.query}</p>${
    item.rows.length > 0 ? evidenceTables(item, voice) : html`<p>${say('ciaNoRows')}</p>`
  }${item.notes.map((each) => note(each))}${inputs}`;
}

const itemFacts = ({ title, rows, notes, inputs }: EvidenceItem, { say }: Voice): readonly Fact[] => [
  ...rows.map((row): Fact => ({ item: title, measure: row.about, text: rowWords(row) })),
  ...notes.map((text): Fact => ({ item: title, measure: say('noteOne'), text })),
  // What is withheld names nothing that it was read from.
  ...(inputs.length > 0 ? [{ item: title, measure: say('ciaReads'), text: inputs.join('; ') }] : []),
];

/** What schemes nearby add up to, as the evidence froze it; each leads to its own report. */
function nearbyPart({ assessment: { cumulative } }: ReportPageData, voice: Voice): Part {
  if (!cumulative) return undefined;
  const { say, tell, record, count, date } = voice;
  return html`<h3>${say('ciaNearby')}</h3><p>${cumulative.sentence}</p>${
    cumulative.schemes.length > 0 &&
    reportTable({
      caption: say('ciaNearby'),
      captionHeard: true,
      head: [say('ciaScheme'), say('ciaWhen'), say('ciaHomes'), say('ciaLost')],
      rows: cumulative.schemes.map(({ id, title, distanceMetres, homes, on, ...places }) => [
        html`<a href="/assessments/${id}">${tell('ciaMetresAway', { title: record(title), metres: count(distanceMetres) })}</a>`,
        date(on),
        homes === null ? say('ciaNotGiven') : count(homes),
        lostWords(places, voice),
      ]),
    })
  }`;
}

type Nearby = NonNullable<ReportPageData['assessment']['cumulative']>['schemes'][number];

/** None named is not none lost, where something is left open. */
function lostWords(
  { meetingPlacesLost, meetingPlacesSaid }: Pick<Nearby, 'meetingPlacesLost' | 'meetingPlacesSaid'>,
  { tell, sayCode, count }: Voice,
): Text {
  if (meetingPlacesSaid !== false) return count(meetingPlacesLost);
  if (meetingPlacesLost === 0) return sayCode('fate', 'NONE');
  return tell('atLeast', { value: count(meetingPlacesLost) });
}
