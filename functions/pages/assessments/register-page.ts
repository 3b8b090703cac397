import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import type { ListedAssessment } from './assessment-columns.ts';
import { colourMark } from './colour-mark.ts';
import { publicStates, type RegisterChoice, type RegisterPageData, schemeKinds } from './read-register.ts';

/** The public register: a form to narrow it, and one line an assessment. It works without a script. */
export function registerPage(data: RegisterPageData, meta: PageMeta, translator: PageTranslator): Html {
  const { t, count } = translator;
  const { lines, totalCount, choice, pageInfo } = data;
  const csv = `/assessments.csv${asked({ ...choice, after: undefined })}`;
  return pageFrame(
    {
      title: t('page.registerTitle'),
      description: t('page.registerLead'),
      at: 'assessments',
      meta,
      alternates: [{ type: 'text/csv', href: csv }],
      main: html`<h1>${t('page.registerTitle')}</h1><p>${t('page.registerLead')}</p>
        ${form(data, translator)}
        <p role="status">${t('page.registerFound', { count: count(totalCount) })}</p>
        ${
          lines.length > 0
            ? reportTable({
                caption: t('page.registerTable'),
                head: [
                  t('page.ciaScheme'),
                  t('page.registerState'),
                  t('page.ciaDecision'),
                  t('page.ciaOverall'),
                  t('page.ciaOverdueCount'),
                ],
                rows: lines.map((line) => row(line, translator)),
                className: 'register',
              })
            : asked(choice) === ''
              ? html`<p>${t('page.registerEmpty')}</p>`
              : html`<p>${t('page.registerNone')} <a href="/assessments">${t('page.registerAll')}</a></p>`
        }
        ${
          (pageInfo.hasNextPage || choice.after !== undefined) &&
          html`<p>${choice.after !== undefined && html`<a class="action" href="/assessments${asked({ ...choice, after: undefined })}">${t('page.registerFirst')}</a> `}${
            pageInfo.hasNextPage &&
            html`<a class="action" href="/assessments${asked({ ...choice, after: pageInfo.endCursor ?? undefined })}" rel="next">${t('page.registerNext')}</a>`
          }</p>`
        }
        <p class="actions"><span>${t('page.download')}: <a class="action" href="${csv}" download>${t('page.downloadCsv')}</a> <a class="action" href="/dictionary.csv" download>${t('page.downloadWords')}</a></span></p>`,
    },
    translator,
  );
}

function asked(choice: RegisterChoice): string {
  const made = Object.entries(choice).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = String(new URLSearchParams(made));
  return search && `?${search}`;
}

function form({ choice, areas }: RegisterPageData, translator: PageTranslator): Part {
  const { code: language, t, codeWords } = translator;
  // An option holds no markup, so that it is in one language as a whole.
  const option = (value: string, name: string, picked: string | undefined, english = false) =>
    html`<option value="${value}" ${english && language !== 'en' && html`lang="en" `}${value === picked && html`selected`}>${name}</option>`;
  const select = (name: string, label: string, options: Part) =>
    html`<p><label for="choice-${name}">${label}</label><select id="choice-${name}" name="${name}"><option value="">${t('page.registerAny')}</option>${options}</select></p>`;
  const named = (found: readonly { readonly code: string; readonly name: string }[]) =>
    found.map(({ code, name }) => option(code, name, choice.area, true));
  return html`<form class="choose" action="/assessments" method="get">${language !== 'en' && html`<input type="hidden" name="lang" value="${language}">`}${select(
    'area',
    t('page.registerWhere'),
    html`<optgroup label="${t('page.localities')}">${named(areas.localities)}</optgroup><optgroup label="${t('page.wards')}">${named(areas.wards)}</optgroup>`,
  )}${select(
    'state',
    t('page.registerState'),
    publicStates.map((state) => option(state, codeWords('page.state', state), choice.state)),
  )}${select(
    'kind',
    t('page.registerKind'),
    schemeKinds.map((kind) => option(kind, codeWords('page.scheme', kind), choice.kind)),
  )}<p><button type="submit">${t('page.registerButton')}</button></p></form>`;
}

function row(line: ListedAssessment, translator: PageTranslator): Part[] {
  const { t, untranslated, date, count, codeWords } = translator;
  const { id, title, kind, state, publishedAt, decisionDate, overall, overdueActions } = line;
  const where = [
    ...(kind ? [codeWords('page.scheme', kind)] : []),
    ...line.wards.map(({ name }) => untranslated(name)),
    ...line.localities.map(({ name }) => t('word.locality', { name: untranslated(name) })),
  ];
  return [
    html`<a href="/assessments/${id}">${untranslated(title)}</a>${note(where.join(' · '))}`,
    html`${codeWords('page.state', state)}${note(publishedAt ? t('page.ciaPublishedOn', { date: date(legalDayOf(publishedAt)) }) : undefined)}${line.publishedAfterDecision && html` <strong class="overdue">${t('page.ciaLate')}</strong>`}`,
    decisionDate ? date(decisionDate) : t('page.ciaNotGiven'),
    overall ? colourMark(overall, translator) : '–',
    overdueActions > 0 ? html`<strong class="overdue">${count(overdueActions)}</strong>` : count(0),
  ];
}
