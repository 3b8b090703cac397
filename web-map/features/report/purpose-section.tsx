import type { Fact } from '../briefing/parts/fact.ts';
import type { Section } from '../briefing/parts/section.tsx';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** What is planned, where, and what is to be decided by whom. What was not given says so. */
export function purposeSection({ assessment }: ReportData, translator: ReportTranslator): Section {
  const told = purposeLines(assessment, translator).map(
    ([measure, text]): Fact => ({
      item: assessment.facts.title,
      measure,
      text: text ?? translator.t('page.ciaNotGiven'),
    }),
  );
  return {
    id: 'purpose',
    title: translator.t('page.ciaPurposeTitle'),
    facts: told,
    body: (
      <dl class="facts">
        {told.map(({ measure, text }) => (
          <div key={measure}>
            <dt>{measure}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    ),
  };
}

type Line = readonly [string, string | undefined];

function purposeLines(
  { facts, site, placesInside, wards, localities }: Assessment,
  translator: ReportTranslator,
): readonly Line[] {
  const { t, untranslated, count, date, codeWords, list } = translator;
  const words = (text: string | null): string | undefined => (text ? untranslated(text) : undefined);
  const names = (found: readonly { readonly name: string }[]): string | undefined =>
    found.length > 0 ? list(found.map(({ name }) => untranslated(name))) : undefined;
  const hectares = (value: number) => t('page.ciaHectares', { count: Math.round(value * 10) / 10 });
  const days = [facts.startsOn, facts.completesOn].map((day) => (day ? date(day) : t('page.ciaNotGiven')));
  const places = [
    ...(site ? [site.given, hectares(site.areaSquareMetres / 10_000)] : []),
    ...wards.map(({ name }) => untranslated(name)),
    ...localities.map(({ name }) => t('word.locality', { name: untranslated(name) })),
  ];
  // Of these a scheme may well have none, and a report need not say so of each.
  const optional: readonly Line[] = [
    [t('page.ciaHomes'), facts.homes === null ? undefined : count(facts.homes)],
    [t('page.ciaLand'), facts.publicLandHectares === null ? undefined : hectares(facts.publicLandHectares)],
    [t('page.ciaInside'), site ? insideWords(placesInside, translator) : undefined],
    [t('page.ciaLost'), names(facts.venuesLost)],
    [
      t('page.ciaGained'),
      facts.venuesGained.length > 0 ? list(facts.venuesGained.map(untranslated)) : undefined,
    ],
    [t('page.ciaMoney'), facts.budgetPounds === null ? undefined : `£${count(facts.budgetPounds)}`],
    [
      t('page.ciaDuration'),
      facts.durationMonths === null ? undefined : t('page.ciaMonths', { count: facts.durationMonths }),
    ],
    [t('page.ciaWorks'), facts.startsOn || facts.completesOn ? days.join(' – ') : undefined],
    [t('page.ciaRelated'), words(facts.relatedAssessments)],
  ];
  return [
    [t('page.ciaPurpose'), words(facts.summary)],
    [t('page.registerKind'), facts.kind ? codeWords('page.scheme', facts.kind) : undefined],
    [t('page.ciaDecides'), words(facts.decisionMaker)],
    [t('page.ciaDecideWhen'), facts.decisionDate ? date(facts.decisionDate) : undefined],
    [t('page.ciaStage'), facts.stage ? codeWords('page.stage', facts.stage) : undefined],
    [t('word.addWhere'), places.length > 0 ? places.join(' · ') : undefined],
    [t('page.ciaGains'), words(facts.whoGains)],
    [t('page.ciaLoses'), words(facts.whoMayLose)],
    ...optional.filter(([, text]) => text !== undefined),
  ];
}

/** Each meeting place inside the site with what is said to become of it: a place of which nobody spoke is not kept. */
function insideWords(
  places: Assessment['placesInside'],
  { t, codeWords, untranslated, list }: ReportTranslator,
): string {
  if (!places) return t('page.ciaNotGiven');
  if (places.length === 0) return t('page.ciaNoRows');
  return list(
    places.map(({ name, fate }) => `${untranslated(name)} (${codeWords('page.fate', fate ?? 'NONE')})`),
  );
}
