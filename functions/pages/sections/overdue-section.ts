import type { Voice } from '../languages/voice.ts';
import { html } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import { type Fact, list, paragraph, type Section } from './section.ts';

/** Actions of published assessments that are past their date and not done, and the way to the assessments. */
export function overdueSection({ area, overdue }: AreaPageData, voice: Voice): Section {
  const { say, tell, record, date, count } = voice;
  const title = say('overdueTitle');
  const of = (text: Fact['text'], rest: Partial<Fact> = {}): Fact => ({
    item: area.name,
    measure: title,
    text,
    ...rest,
  });
  const register = `/assessments${area.level === 'BOROUGH' ? '' : `?area=${area.code}`}`;
  if ('away' in overdue) {
    const away = of(record(overdue.away), { status: 'NOT_AVAILABLE' });
    const body = html`${paragraph(of(say('recordsAway')))}${paragraph(away)}`;
    return { id: 'overdue', title, onScreenOnly: true, facts: [away], body };
  }
  const actions = overdue.edges.map(({ node: { what, scheme, ownerRole, dueOn, assessment } }) => ({
    assessment,
    fact: of(
      tell('overdueLine', {
        what: record(what),
        scheme: record(scheme),
        owner: record(ownerRole),
        date: date(dueOn),
      }),
      { item: scheme, period: dueOn, status: 'OVERDUE' },
    ),
  }));
  const none = actions.length === 0 ? of(say('overdueNone')) : undefined;
  const left = overdue.totalCount - actions.length;
  const more = left > 0 ? of(say('overdueMore', { count: count(left) }), { value: left }) : undefined;
  const facts = [...actions.map(({ fact }) => fact), none, more].filter((fact) => fact !== undefined);
  return {
    id: 'overdue',
    title,
    onScreenOnly: true,
    facts,
    body: html`${
      actions.length > 0 &&
      html`<ul>${actions.map(({ assessment, fact }) => html`<li><a href="/assessments/${assessment}#actions">${fact.text}</a></li>`)}</ul>`
    }${paragraph(none)}${list(more ? [more] : [])}<p><a class="action" href="${register}">${say('registerLink')}</a></p>`,
  };
}
