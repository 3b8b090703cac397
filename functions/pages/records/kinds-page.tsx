import type { ComponentChild } from 'preact';
import type { Role } from '../../../domain/permission/roles.ts';
import { type RecordKind, typeNameOf } from '../../../domain/records-kept/declaration/record-kind.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { kindAddress } from './kind-addresses.ts';

interface Counted {
  readonly kind: RecordKind;
  /** How many records of it stand. */
  readonly count: number;
}

/** Every kind of record that people keep: what it is for, how many stand, who writes and who approves it. */
export function kindsPage(counts: readonly Counted[], meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const lead = t('page.keptLead');
  return pageFrame(
    {
      title: t('page.keptTitle'),
      description: lead,
      meta,
      main: (
        <>
          <h1>{t('page.keptTitle')}</h1>
          <p class="lead">{lead}</p>
          <ReportTable
            caption={t('page.keptTitle')}
            captionHeard
            head={[t('page.keptKind'), t('page.keptStand'), t('page.keptWho'), t('page.keptHolds')]}
            rows={counts.map((each) => kindRow(each, translator))}
          />
          <p>
            {t('page.keptMore')} <a href="/plan">{t('page.planTitle')}</a> ·{' '}
            <a href="/places-and-projects">{t('page.papTitle')}</a> ·{' '}
            <a href="/assessments">{t('page.registerTitle')}</a>
          </p>
        </>
      ),
    },
    translator,
  );
}

function kindRow({ kind, count: stand }: Counted, translator: PageTranslator): readonly ComponentChild[] {
  const { t, count, codeWords, untranslated } = translator;
  return [
    <>
      <a href={kindAddress(kind)}>{codeWords('kept.', kind.plural)}</a>
      <Note>{codeWords('kept.', `${kind.plural}Lead`)}</Note>
    </>,
    count(stand),
    <>
      {t('page.keptProposed', { roles: rolesInWords(kind.may.propose, translator) })}
      <Note>{t('page.keptApproved', { roles: rolesInWords(kind.may.approve, translator) })}</Note>
    </>,
    <>
      {t('page.keptMonths', { count: kind.confirmAfterMonths })}
      <Note>{t('page.keptInApi', { type: untranslated(typeNameOf(kind)) })}</Note>
    </>,
  ];
}

const rolesInWords = (roles: readonly Role[], { codeWords, list }: PageTranslator): string =>
  list(roles.map((role) => codeWords('kept.role.', role)));
