import { useSignal } from '@preact/signals';
import type { ReportData } from '../../../features/report/read-report.ts';
import { t } from '../../../i18n/officers.ts';
import { documentTranslator } from './document-translator.ts';
import { drawnAsPng } from './drawn-as-png.ts';

/** Makes the document that is shown a Word file, in the browser: nothing of a draft lies on a server to be fetched. */
export function WordButton({ data }: { readonly data: ReportData }) {
  const standing = useSignal<'idle' | 'making' | 'failed'>('idle');
  const make = async (): Promise<void> => {
    standing.value = 'making';
    try {
      const drawings = document.querySelectorAll<SVGSVGElement>('.report svg[role="img"]');
      const pictures = await Promise.all([...drawings].map(drawnAsPng));
      const { reportInWord } = await import('../../../features/report/report-in-word.tsx');
      save(await reportInWord(data, documentTranslator, pictures), nameOf(data));
      standing.value = 'idle';
    } catch {
      standing.value = 'failed';
    }
  };
  return (
    <>
      <button type="button" disabled={standing.value === 'making'} onClick={() => void make()}>
        {t('officers.documentWord')}
      </button>
      <span role="status">
        {standing.value === 'making' && ` ${t('officers.documentWordMaking')}`}
        {standing.value === 'failed' && ` ${t('officers.documentWordFailed')}`}
      </span>
    </>
  );
}

/** "assessment-homes-at-moxley-road-revision-4.docx": letters and digits alone, which every disk takes. */
const nameOf = ({ assessment: { facts, revision } }: ReportData): string => {
  const title = facts.title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `assessment-${title}-revision-${revision}.docx`;
};

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
