import type { VNode } from 'preact';
import { untranslated as asRecord, message } from '../../../domain/messages/message.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import type { Promised } from './promises.ts';

interface Props {
  readonly promises: readonly Promised[];
  /** Whether it stands open. */
  readonly open: boolean;
  readonly translator: PageTranslator;
}

/** What documents say came of promises, each with its section and who read it; nothing where none does. */
export const EvidenceList = ({ promises, open, translator }: Props): VNode | null => {
  const { t, untranslated } = translator;
  const told = promises.filter(({ evidence }) => evidence !== null);
  if (told.length === 0) return null;
  return (
    <FoldedPart
      id="evidence"
      heading="h2"
      title={t('page.planEvidenceTitle')}
      holds={t('page.countPromises', { count: told.length })}
      open={open}
    >
      <ul>
        {told.map(({ id, words, evidence }) => (
          <li key={id} id={`evidence-${id}`}>
            <a href={`#${id}`}>{untranslated(words)}</a>
            <br />
            {untranslated(evidence?.words ?? '')}
            <Note>
              {untranslated(
                [evidence?.source.title, evidence?.source.publisher, evidence?.source.date]
                  .filter(Boolean)
                  .join(' · '),
              )}
            </Note>
            {evidence && (
              <Note>
                {t(
                  message('practiceRecord.readByOne', {
                    reader: asRecord(evidence.reader),
                    day: evidence.readOn,
                  }),
                )}
              </Note>
            )}
          </li>
        ))}
      </ul>
    </FoldedPart>
  );
};
