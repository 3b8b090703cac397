import type { VNode } from 'preact';
import type { PageCode, PageTranslator } from '../languages/page-translator.ts';
import { dataFiles } from '../layout/file-links.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import type { PageMeta } from '../layout/page-meta.ts';

/** Every file of records, by the name of its page or of what it holds. */
const openFiles: readonly { readonly path: string; readonly title: PageCode; readonly onMap?: false }[] = [
  { path: '/areas', title: 'page.areasTitle' },
  { path: '/venues', title: 'page.fileVenues' },
  { path: '/projects', title: 'page.fileProjects' },
  { path: '/indicators', title: 'page.fileIndicators' },
  { path: '/comparators', title: 'page.fileComparators', onMap: false },
  { path: '/practice-on-record', title: 'page.onRecordTitle' },
];

interface Props {
  readonly meta: PageMeta;
  readonly open: boolean;
  readonly translator: PageTranslator;
}

/** All files of records in one list. */
export const OpenData = ({ meta, open, translator: { t } }: Props): VNode => (
  <FoldedPart id="open-data" heading="h2" title={t('page.filesTitle')} open={open}>
    <p>{t('page.filesLead')}</p>
    <ul class="open-data">
      {openFiles.map(({ path, title, onMap = true }) => {
        const { csv, geojson } = dataFiles(path, meta);
        const name = t(title);
        return (
          <li key={path}>
            {name}:{' '}
            <a class="action" href={csv} download aria-label={`${name}: ${t('page.downloadCsv')}`}>
              {t('page.downloadCsv')}
            </a>{' '}
            {onMap && (
              <a class="action" href={geojson} download aria-label={`${name}: ${t('page.downloadGeojson')}`}>
                {t('page.downloadGeojson')}
              </a>
            )}
          </li>
        );
      })}
    </ul>
    <p>
      <a class="action" href="/dictionary.csv" download>
        {t('page.downloadWords')}
      </a>
    </p>
  </FoldedPart>
);
