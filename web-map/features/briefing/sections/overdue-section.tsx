import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';

/** Actions of published assessments that are past their date and not done, and the way to the assessments. */
export function overdueSection(
  { area, overdue }: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): Section {
  const { t, untranslated, date, count } = translator;
  const title = t('briefing.overdueTitle');
  const of = (text: Fact['text'], rest: Partial<Fact> = {}): Fact => ({
    item: area.name,
    measure: title,
    text,
    ...rest,
  });
  if ('away' in overdue) {
    const away = of(untranslated(overdue.away), { status: 'NOT_AVAILABLE' });
    const body = (
      <>
        <p>{t('briefing.recordsAway')}</p>
        <Paragraph fact={away} />
      </>
    );
    return { id: 'overdue', title, onScreenOnly: true, facts: [away], body };
  }
  const actions = overdue.edges.map(({ node: { what, scheme, ownerRole, dueOn, assessment } }) => ({
    assessment,
    fact: of(
      t('briefing.overdueLine', {
        what: untranslated(what),
        scheme: untranslated(scheme),
        owner: untranslated(ownerRole),
        date: date(dueOn),
      }),
      { item: scheme, period: dueOn, status: 'OVERDUE' },
    ),
  }));
  const none = actions.length === 0 ? of(t('briefing.overdueNone')) : undefined;
  const left = overdue.totalCount - actions.length;
  const more = left > 0 ? of(t('briefing.overdueMore', { count: count(left) }), { value: left }) : undefined;
  const facts = [...actions.map(({ fact }) => fact), none, more].filter((fact) => fact !== undefined);
  return {
    id: 'overdue',
    title,
    onScreenOnly: true,
    facts,
    body: (
      <>
        {actions.length > 0 && (
          <ul>
            {actions.map(({ assessment, fact }) => (
              <li key={fact.text}>
                <a href={links.assessment(assessment, 'actions')}>{fact.text}</a>
              </li>
            ))}
          </ul>
        )}
        <Paragraph fact={none} />
        <FactList facts={more ? [more] : []} />
        <p>
          <a class="action" href={links.assessments(area.level === 'BOROUGH' ? undefined : area.code)}>
            {t('briefing.registerLink')}
          </a>
        </p>
      </>
    ),
  };
}
