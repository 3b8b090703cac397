import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, type Part, tongue, within } from '../markup/html.ts';
import type { Fact, Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

/** What is planned, where, and what is to be decided by whom. What was not given says so. */
export function purposeSection({ assessment }: ReportPageData, voice: Voice): Section {
  const told = purposeLines(assessment, voice).map(
    ([measure, text]): Fact => ({
      item: assessment.facts.title,
      measure,
      text: text ?? voice.say('ciaNotGiven'),
    }),
  );
  return {
    id: 'purpose',
    title: voice.say('ciaPurposeTitle'),
    facts: told,
    body: html`<dl class="facts">${told.map(line)}</dl>`,
  };
}

const line = ({ measure, text }: Fact): Part =>
  html`<div><dt>${measure}</dt><dd ${tongue(text)}>${within(text)}</dd></div>`;

type Line = readonly [string, Text | undefined];

function purposeLines(
  { facts, site, placesInside, wards, localities }: Assessment,
  voice: Voice,
): readonly Line[] {
  const { say, tell, record, count, figure, date, sayCode } = voice;
  const words = (text: string | null): Text | undefined => (text ? record(text) : undefined);
  const names = (found: readonly { readonly name: string }[]): Text | undefined =>
    found.length > 0 ? record(found.map(({ name }) => name).join(', ')) : undefined;
  const hectares = (value: number) => say('ciaHectares', { count: figure(value) });
  const days = [facts.startsOn, facts.completesOn].map((day) => (day ? date(day) : say('ciaNotGiven')));
  const places = [
    ...(site ? [site.given, hectares(site.areaSquareMetres / 10_000)] : []),
    ...wards.map(({ name }) => record(name)),
    ...localities.map(({ name }) => tell('locality', { name: record(name) })),
  ];
  // Of these a scheme may well have none, and a report need not say so of each.
  const optional: readonly Line[] = [
    [say('ciaHomes'), facts.homes === null ? undefined : count(facts.homes)],
    [say('ciaLand'), facts.publicLandHectares === null ? undefined : hectares(facts.publicLandHectares)],
    [say('ciaInside'), site ? insideWords(placesInside, voice) : undefined],
    [say('ciaLost'), names(facts.venuesLost)],
    [say('ciaGained'), facts.venuesGained.length > 0 ? record(facts.venuesGained.join(', ')) : undefined],
    [say('ciaMoney'), facts.budgetPounds === null ? undefined : `£${count(facts.budgetPounds)}`],
    [
      say('ciaDuration'),
      facts.durationMonths === null ? undefined : say('ciaMonths', { count: facts.durationMonths }),
    ],
    [say('ciaWorks'), facts.startsOn || facts.completesOn ? days.join(' – ') : undefined],
    [say('ciaRelated'), words(facts.relatedAssessments)],
  ];
  return [
    [say('ciaPurpose'), words(facts.summary)],
    [say('registerKind'), facts.kind ? sayCode('scheme', facts.kind) : undefined],
    [say('ciaDecides'), words(facts.decisionMaker)],
    [say('ciaDecideWhen'), facts.decisionDate ? date(facts.decisionDate) : undefined],
    [say('ciaStage'), facts.stage ? sayCode('stage', facts.stage) : undefined],
    [say('ciaWhere'), places.length > 0 ? textsJoined(places, ' · ') : undefined],
    [say('ciaGains'), words(facts.whoGains)],
    [say('ciaLoses'), words(facts.whoMayLose)],
    ...optional.filter(([, text]) => text !== undefined),
  ];
}

/** Each meeting place inside the site with what is said to become of it: a place of which nobody spoke is not kept. */
function insideWords(places: Assessment['placesInside'], { say, sayCode, record }: Voice): Text {
  if (!places) return say('ciaNotGiven');
  if (places.length === 0) return say('ciaNoRows');
  return textsJoined(
    places.map(({ name, fate }) => textsJoined([record(name), ` (${sayCode('fate', fate ?? 'NONE')})`], '')),
    ', ',
  );
}
