import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import type { ListedAssessment } from './assessment-columns.ts';
import { colourMark } from './colour-mark.ts';
import { publicStates, type RegisterChoice, type RegisterPageData, schemeKinds } from './read-register.ts';

/** The public register: a form to narrow it, and one line an assessment. It works without a script. */
export function registerPage(data: RegisterPageData, meta: PageMeta, voice: Voice): Html {
  const { say, count } = voice;
  const { lines, totalCount, choice, pageInfo } = data;
  const csv = `/assessments.csv${asked({ ...choice, after: undefined })}`;
  return pageFrame(
    {
      title: say('registerTitle'),
      description: say('registerLead'),
      at: 'assessments',
      meta,
      alternates: [{ type: 'text/csv', href: csv }],
      main: html`<h1>${say('registerTitle')}</h1><p>${say('registerLead')}</p>
        ${form(data, voice)}
        <p role="status">${say('registerFound', { count: count(totalCount) })}</p>
        ${
          lines.length > 0
            ? reportTable({
                caption: say('registerTable'),
                head: [
                  say('ciaScheme'),
                  say('registerState'),
                  say('ciaDecision'),
                  say('ciaOverall'),
                  say('ciaOverdueCount'),
                ],
                rows: lines.map((line) => row(line, voice)),
                className: 'register',
              })
            : asked(choice) === ''
              ? html`<p>${say('registerEmpty')}</p>`
              : html`<p>${say('registerNone')} <a href="/assessments">${say('registerAll')}</a></p>`
        }
        ${
          (pageInfo.hasNextPage || choice.after !== undefined) &&
          html`<p>${choice.after !== undefined && html`<a class="action" href="/assessments${asked({ ...choice, after: undefined })}">${say('registerFirst')}</a> `}${
            pageInfo.hasNextPage &&
            html`<a class="action" href="/assessments${asked({ ...choice, after: pageInfo.endCursor ?? undefined })}" rel="next">${say('registerNext')}</a>`
          }</p>`
        }
        <p class="actions"><span>${say('download')}: <a class="action" href="${csv}" download>${say('downloadCsv')}</a> <a class="action" href="/dictionary.csv" download>${say('downloadWords')}</a></span></p>`,
    },
    voice,
  );
}

function asked(choice: RegisterChoice): string {
  const made = Object.entries(choice).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = String(new URLSearchParams(made));
  return search && `?${search}`;
}

function form({ choice, areas }: RegisterPageData, voice: Voice): Part {
  const { code: language, say, sayCode } = voice;
  // An option holds no markup, so that it is in one language as a whole.
  const option = (value: string, name: string, picked: string | undefined, english = false) =>
    html`<option value="${value}" ${english && language !== 'en' && html`lang="en" `}${value === picked && html`selected`}>${name}</option>`;
  const select = (name: string, label: string, options: Part) =>
    html`<p><label for="choice-${name}">${label}</label><select id="choice-${name}" name="${name}"><option value="">${say('registerAny')}</option>${options}</select></p>`;
  const named = (found: readonly { readonly code: string; readonly name: string }[]) =>
    found.map(({ code, name }) => option(code, name, choice.area, true));
  return html`<form class="choose" action="/assessments" method="get">${language !== 'en' && html`<input type="hidden" name="lang" value="${language}">`}${select(
    'area',
    say('registerWhere'),
    html`<optgroup label="${say('localities')}">${named(areas.localities)}</optgroup><optgroup label="${say('wards')}">${named(areas.wards)}</optgroup>`,
  )}${select(
    'state',
    say('registerState'),
    publicStates.map((state) => option(state, sayCode('state', state), choice.state)),
  )}${select(
    'kind',
    say('registerKind'),
    schemeKinds.map((kind) => option(kind, sayCode('scheme', kind), choice.kind)),
  )}<p><button type="submit">${say('registerButton')}</button></p></form>`;
}

function row(line: ListedAssessment, voice: Voice): Part[] {
  const { say, tell, record, date, count, sayCode } = voice;
  const { id, title, kind, state, publishedAt, decisionDate, overall, overdueActions } = line;
  const where = [
    ...(kind ? [sayCode('scheme', kind)] : []),
    ...line.wards.map(({ name }) => record(name)),
    ...line.localities.map(({ name }) => tell('locality', { name: record(name) })),
  ];
  return [
    html`<a href="/assessments/${id}">${record(title)}</a>${note(textsJoined(where, ' · '))}`,
    html`${sayCode('state', state)}${note(publishedAt ? say('ciaPublishedOn', { date: date(legalDayOf(publishedAt)) }) : undefined)}${line.publishedAfterDecision && html` <strong class="overdue">${say('ciaLate')}</strong>`}`,
    decisionDate ? date(decisionDate) : say('ciaNotGiven'),
    overall ? colourMark(overall, voice) : '–',
    overdueActions > 0 ? html`<strong class="overdue">${count(overdueActions)}</strong>` : count(0),
  ];
}
