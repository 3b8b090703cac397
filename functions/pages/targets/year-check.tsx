import type { VNode } from 'preact';
import type { TargetsPageQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import { type AreaTarget, onRecordWords, resultWords } from './target-words.ts';

interface Props {
  readonly check: TargetsPageQuery['documentedYear'];
  readonly open: boolean;
  readonly translator: PageTranslator;
}

/** The run for the year that documents tell most of, marked as a check, with what it took and what it did not know. */
export const YearCheck = ({ check: { run, year, inputs }, open, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  const title = t('page.targetsCheckTitle', { year });
  const wide = run.areas.filter(({ area }) => area.level !== 'WARD');
  const wards = run.areas.filter(({ area }) => area.level === 'WARD');
  const reached = wards.filter(({ tests }) => tests.some(({ result }) => result === 'PASS'));
  return (
    <FoldedPart
      id="check"
      heading="h2"
      title={title}
      holds={t('page.targetsCheckWards', { wards: reached.length, all: wards.length })}
      open={open}
    >
      <p>
        <strong>{t('page.targetsCheckSays', { day: run.asOf })}</strong>
      </p>
      <Inputs title={t('page.targetsTaken')} inputs={inputs.filter(({ taken }) => taken)} />
      <Inputs title={t('page.targetsNotTaken')} inputs={inputs.filter(({ taken }) => !taken)} />
      <ReportTable
        caption={title}
        captionHeard
        head={[
          t('page.targetsTest'),
          ...wide.map(({ area }) =>
            area.level === 'LOCALITY'
              ? t('word.locality', { name: untranslated(area.name) })
              : untranslated(area.name),
          ),
        ]}
        rows={run.targets.map(({ test, name }) => [
          name,
          ...wide.map(({ tests }) => (
            <>
              {tests
                .filter((each) => each.test === test)
                .map((each) => (
                  <Answer key={test} target={each} translator={translator} />
                ))}
            </>
          )),
        ])}
      />
    </FoldedPart>
  );
};

interface InputsProps {
  readonly title: string;
  readonly inputs: Props['check']['inputs'];
}

const Inputs = ({ title, inputs }: InputsProps): VNode => (
  <>
    <h3>{title}</h3>
    <ul>
      {inputs.map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </>
);

interface AnswerProps {
  readonly target: AreaTarget;
  readonly translator: PageTranslator;
}

const Answer = ({ target, translator }: AnswerProps): VNode => {
  const { t } = translator;
  const { needed, neededAtFirst, result } = target;
  return (
    <>
      {onRecordWords(target, translator)}
      <Note>{t('page.targetsOfAsked', { count: needed, before: neededAtFirst })}</Note>
      {result !== 'NOT_KNOWN' && <Note>{resultWords(target, translator)}</Note>}
    </>
  );
};
