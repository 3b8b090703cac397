import type { VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import { Note } from '../../ui/note.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, Paragraph, type Section } from '../briefing/parts/section.tsx';
import { EvidenceTables, rowWords } from './evidence-table.tsx';
import type { EvidenceItem, EvidencePack, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';
import { SchemesNearby } from './schemes-nearby.tsx';

/** The newest evidence item by item, with sources and licences, and the days of what was attached before it. Hashes stand at the foot. */
export function evidenceSection(data: ReportData, translator: ReportTranslator): Section {
  const { t } = translator;
  const title = t('page.ciaEvidenceTitle');
  const [newest, ...earlier] = data.evidence;
  if (!newest) {
    const none: Fact = { item: data.assessment.facts.title, measure: title, text: t('page.ciaEvidenceNone') };
    return { id: 'evidence', title, facts: [none], body: <Paragraph fact={none} /> };
  }
  const made = packFacts(newest, translator);
  const before = earlier.map((pack) => earlierFact(pack, translator));
  return {
    id: 'evidence',
    title,
    facts: [...made, ...newest.items.flatMap((item) => itemFacts(item, translator)), ...before],
    body: (
      <>
        <FactList facts={made} />
        {newest.items.map((item) => (
          <Item key={item.title} item={item} t={t} apart={translator.apart} />
        ))}
        <h3>{t('page.ciaLicences')}</h3>
        <FactList facts={licenceFacts(newest, translator)} class="sources" />
        <SchemesNearby {...data.assessment} translator={translator} />
        {before.length > 0 && <h3>{t('page.ciaEarlier')}</h3>}
        <FactList facts={before} />
      </>
    ),
  };
}

function packFacts(pack: EvidencePack, translator: ReportTranslator): readonly Fact[] {
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
    {
      item,
      measure: t('page.ciaPackHash'),
      text: t(pack.verified ? 'page.ciaVerified' : 'page.ciaNotVerified'),
    },
  ];
}

const earlierFact = ({ asOf, madeAt }: EvidencePack, { t, date }: ReportTranslator): Fact => ({
  item: t('page.ciaEarlier'),
  measure: t('page.ciaPack', { date: date(asOf) }),
  text: t('page.ciaPackOf', { date: date(asOf), made: date(legalDayOf(madeAt)) }),
  period: asOf,
});

const licenceFacts = ({ licences }: EvidencePack, { t, untranslated }: ReportTranslator): readonly Fact[] =>
  licences.map((licence) => ({ item: licence, measure: t('page.ciaLicences'), text: untranslated(licence) }));

const Item = ({
  item,
  t,
  apart,
}: Pick<ReportTranslator, 't' | 'apart'> & { readonly item: EvidenceItem }): VNode => {
  const { title, query, rows, notes, inputs } = item;
  return (
    <>
      <h3>{title}</h3>
      <p class="dim">{query}</p>
      {rows.length > 0 ? <EvidenceTables item={item} t={t} apart={apart} /> : <p>{t('page.ciaNoRows')}</p>}
      {notes.map((each) => (
        <Note key={each}>{each}</Note>
      ))}
      <Note>{inputs.length > 0 && t('page.ciaReadFrom', { inputs: apart(inputs) })}</Note>
    </>
  );
};

const itemFacts = (
  { title, rows, notes, inputs }: EvidenceItem,
  { t, apart }: ReportTranslator,
): readonly Fact[] => [
  ...rows.map((row): Fact => ({ item: title, measure: row.about, text: rowWords(row, { apart }) })),
  ...notes.map((text): Fact => ({ item: title, measure: t('briefing.noteOne'), text })),
  // What is withheld names nothing that it was read from.
  ...(inputs.length > 0 ? [{ item: title, measure: t('page.ciaReads'), text: apart(inputs) }] : []),
];
