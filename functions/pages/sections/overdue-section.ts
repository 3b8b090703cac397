import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html } from '../markup/html.ts';
import { type Fact, list, paragraph, type Section } from './section.ts';

/** Actions of published assessments that are past their date and not done, and the way to the assessments. */
export function overdueSection({ area, overdue }: AreaPageData, translator: PageTranslator): Section {
  const { t, untranslated, date, count } = translator;
  const title = t('page.overdueTitle');
  const of = (text: Fact['text'], rest: Partial<Fact> = {}): Fact => ({
    item: area.name,
    measure: title,
    text,
    ...rest,
  });
  const register = `/assessments${area.level === 'BOROUGH' ? '' : `?area=${area.code}`}`;
  if ('away' in overdue) {
    const away = of(untranslated(overdue.away), { status: 'NOT_AVAILABLE' });
    const body = html`${paragraph(of(t('page.recordsAway')))}${paragraph(away)}`;
    return { id: 'overdue', title, onScreenOnly: true, facts: [away], body };
  }
  const actions = overdue.edges.map(({ node: { what, scheme, ownerRole, dueOn, assessment } }) => ({
    assessment,
    fact: of(
      t('page.overdueLine', {
        what: untranslated(what),
        scheme: untranslated(scheme),
        owner: untranslated(ownerRole),
        date: date(dueOn),
      }),
      { item: scheme, period: dueOn, status: 'OVERDUE' },
    ),
  }));
  const none = actions.length === 0 ? of(t('page.overdueNone')) : undefined;
  const left = overdue.totalCount - actions.length;
  const more = left > 0 ? of(t('page.overdueMore', { count: count(left) }), { value: left }) : undefined;
  const facts = [...actions.map(({ fact }) => fact), none, more].filter((fact) => fact !== undefined);
  return {
    id: 'overdue',
    title,
    onScreenOnly: true,
    facts,
    body: html`${
      actions.length > 0 &&
      html`<ul>${actions.map(({ assessment, fact }) => html`<li><a href="/assessments/${assessment}#actions">${fact.text}</a></li>`)}</ul>`
    }${paragraph(none)}${list(more ? [more] : [])}<p><a class="action" href="${register}">${t('page.registerLink')}</a></p>`,
  };
}
