import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import { type Fact, list, paragraph, type Section } from '../sections/section.ts';
import { evidenceTables, rowWords } from './evidence-table.ts';
import type { EvidenceItem, EvidencePack, ReportPageData } from './read-report.ts';

/** The newest evidence item by item, with sources, licences and hash; what was attached before it, by its hash. */
export function evidenceSection(data: ReportPageData, translator: PageTranslator): Section {
  const { t } = translator;
  const title = t('page.ciaEvidenceTitle');
  const [newest, ...earlier] = data.evidence;
  if (!newest) {
    const none: Fact = { item: data.assessment.facts.title, measure: title, text: t('page.ciaEvidenceNone') };
    return { id: 'evidence', title, facts: [none], body: html`${paragraph(none)}` };
  }
  const made = packFacts(newest, translator);
  const before = earlier.map((pack) => hashFact(pack, translator));
  return {
    id: 'evidence',
    title,
    facts: [...made, ...newest.items.flatMap((item) => itemFacts(item, translator)), ...before],
    body: html`${list(made)}${newest.items.map((item) => itemPart(item, translator))}
      <h3>${t('page.ciaLicences')}</h3>${list(licenceFacts(newest, translator), 'sources')}
      ${nearbyPart(data, translator)}
      ${before.length > 0 && html`<h3>${t('page.ciaEarlier')}</h3>`}${list(before)}`,
  };
}

function packFacts(pack: EvidencePack, translator: PageTranslator): readonly Fact[] {
  const { t, untranslated, date } = translator;
  const item = t('page.ciaEvidenceTitle');
  return [
    {
      item,
      measure: t('page.ciaPack', { date: date(pack.asOf) }),
      text: t('page.ciaPackMade', {
        made: date(legalDayOf(pack.madeAt)),
        version: untranslated(pack.dataVersion),
        method: untranslated(pack.methodVersion),
      }),
      period: pack.asOf,
    },
    hashFact(pack, translator),
    {
      item,
      measure: t('page.ciaPackHash'),
      text: t(pack.verified ? 'page.ciaVerified' : 'page.ciaNotVerified'),
    },
  ];
}

const hashFact = ({ asOf, hash }: EvidencePack, { t, untranslated, date }: PageTranslator): Fact => ({
  item: t('page.ciaPack', { date: date(asOf) }),
  measure: t('page.ciaPackHash'),
  text: [t('page.ciaPack', { date: date(asOf) }), t('page.ciaPackHash'), untranslated(hash)].join(' '),
  period: asOf,
});

const licenceFacts = ({ licences }: EvidencePack, { t, untranslated }: PageTranslator): readonly Fact[] =>
  licences.map((licence) => ({ item: licence, measure: t('page.ciaLicences'), text: untranslated(licence) }));

function itemPart(item: EvidenceItem, translator: PageTranslator): Part {
  const { t, apart } = translator;
  const inputs = item.inputs.length > 0 && note(t('page.ciaReadFrom', { inputs: apart(item.inputs) }));
  return html`<h3>${item.title}</h3><p class="dim">${item.query}</p>${
    item.rows.length > 0 ? evidenceTables(item, translator) : html`<p>${t('page.ciaNoRows')}</p>`
  }${item.notes.map((each) => note(each))}${inputs}`;
}

const itemFacts = (
  { title, rows, notes, inputs }: EvidenceItem,
  translator: PageTranslator,
): readonly Fact[] => [
  ...rows.map((row): Fact => ({ item: title, measure: row.about, text: rowWords(row, translator) })),
  ...notes.map((text): Fact => ({ item: title, measure: translator.t('page.noteOne'), text })),
  // What is withheld names nothing that it was read from.
  ...(inputs.length > 0
    ? [{ item: title, measure: translator.t('page.ciaReads'), text: translator.apart(inputs) }]
    : []),
];

/** What schemes nearby add up to, as the evidence froze it; each leads to its own report. */
function nearbyPart({ assessment: { cumulative } }: ReportPageData, translator: PageTranslator): Part {
  if (!cumulative) return undefined;
  const { t, untranslated, count, date } = translator;
  return html`<h3>${t('page.ciaNearby')}</h3><p>${cumulative.sentence}</p>${
    cumulative.schemes.length > 0 &&
    reportTable({
      caption: t('page.ciaNearby'),
      captionHeard: true,
      head: [t('page.ciaScheme'), t('page.ciaWhen'), t('page.ciaHomes'), t('page.ciaLost')],
      rows: cumulative.schemes.map(({ id, title, distanceMetres, homes, on, ...places }) => [
        html`<a href="/assessments/${id}">${t('page.ciaMetresAway', { title: untranslated(title), metres: count(distanceMetres) })}</a>`,
        date(on),
        homes === null ? t('page.ciaNotGiven') : count(homes),
        lostWords(places, translator),
      ]),
    })
  }`;
}

type Nearby = NonNullable<ReportPageData['assessment']['cumulative']>['schemes'][number];

/** None named is not none lost, where something is left open. */
function lostWords(
  { meetingPlacesLost, meetingPlacesSaid }: Pick<Nearby, 'meetingPlacesLost' | 'meetingPlacesSaid'>,
  { t, codeWords, count }: PageTranslator,
): string {
  if (meetingPlacesSaid !== false) return count(meetingPlacesLost);
  if (meetingPlacesLost === 0) return codeWords('page.fate', 'NONE');
  return t('page.atLeast', { value: count(meetingPlacesLost) });
}
