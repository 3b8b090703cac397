import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { html } from '../markup/html.ts';
import { reportTable } from '../markup/report-table.tsx';
import { type Fact, paragraph, type Section } from '../sections/section.ts';
import type { ReportPageData } from './read-report.ts';

/** Who was heard, when and how, and what it changed. */
export function engagementSection({ assessment: { detail, facts } }: ReportPageData, voice: Voice): Section {
  const { say, record, date } = voice;
  const heard = detail?.engagement ?? [];
  const title = say('ciaHeardTitle');
  const none: Fact | undefined =
    heard.length === 0 ? { item: facts.title, measure: title, text: say('ciaHeardNone') } : undefined;
  return {
    id: 'engagement',
    title,
    facts: none
      ? [none]
      : heard.map(
          ({ who, on, how, whatChanged }): Fact => ({
            item: who,
            measure: title,
            text: textsJoined([record(how), record(whatChanged)], ': '),
            period: on,
          }),
        ),
    body: html`${paragraph(none)}${
      heard.length > 0 &&
      reportTable({
        caption: title,
        captionHeard: true,
        head: [say('ciaWho'), say('ciaWhen'), say('ciaHow'), say('ciaChanged')],
        rows: heard.map(({ who, on, how, whatChanged }) => [
          record(who),
          date(on),
          record(how),
          record(whatChanged),
        ]),
      })
    }`,
  };
}
