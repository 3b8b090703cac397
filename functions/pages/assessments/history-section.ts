import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { html } from '../markup/html.ts';
import { type Fact, list, paragraph, point, type Section } from '../sections/section.ts';
import type { ReportPageData } from './read-report.ts';

/** Every publication with its address, signatures by office, and the versions that the assessment keeps. No names. */
export function historySection({ assessment }: ReportPageData, voice: Voice): Section {
  const { say, tell, record, date, sayCode } = voice;
  const { id, publications, revision, signatures, contentHash } = assessment;
  const published = publications.map((each): Fact => {
    const words = say('ciaPublicationOf', { date: date(legalDayOf(each.at)), revision: each.revision });
    return {
      item: say('ciaPublications'),
      measure: say('ciaPublished'),
      text: [words, ...(each.afterDecision ? [say('ciaLate')] : []), ...clockWords(each, voice)].join('. '),
      period: legalDayOf(each.at),
      value: each.revision,
    };
  });
  const signed = signatures.map(
    ({ capacity, at, clockBehind, holds }): Fact => ({
      item: sayCode('office', capacity),
      measure: say('ciaSignatures'),
      text: [
        `${say('ciaSigned', { office: sayCode('office', capacity), date: date(legalDayOf(at)) })}: ${say(holds ? 'ciaHolds' : 'ciaHoldsNot')}`,
        ...clockWords({ clockBehind }, voice),
      ].join('. '),
      period: legalDayOf(at),
      status: holds ? 'HOLDS' : 'HOLDS_NO_LONGER',
    }),
  );
  const hash: Fact = {
    item: say('ciaSignatures'),
    measure: say('ciaContentHash'),
    text: textsJoined([say('ciaContentHash'), record(contentHash)], ' '),
  };
  const method: Fact = {
    item: say('ciaMethodTitle'),
    measure: say('ciaMethodTitle'),
    text: tell('ciaMethod', {
      method: record(assessment.methodVersion),
      sets: record(assessment.questionSets.map((set) => set.id).join(', ')),
    }),
  };
  return {
    id: 'history',
    title: say('ciaHistoryTitle'),
    facts: [...published, ...signed, hash, method],
    body: html`<h3>${say('ciaPublications')}</h3><ul>${published.map(({ text, value }) =>
      value === revision
        ? html`<li>${text} (${say('ciaThisOne')})</li>`
        : html`<li><a href="/assessments/${id}?revision=${value}">${text}</a></li>`,
    )}</ul>
      <h3>${say('ciaSignatures')}</h3>${list(signed)}${paragraph(hash, 'hash')}
      <h3>${say('ciaMethodTitle')}</h3><ul>${point(method.text)}</ul>`,
  };
}

/** Said where the clock ran backwards, so that nobody takes the day for certain. */
const clockWords = (
  { clockBehind }: { readonly clockBehind: string | null },
  { say, date }: Voice,
): string[] => (clockBehind === null ? [] : [say('ciaClock', { date: date(legalDayOf(clockBehind)) })]);
