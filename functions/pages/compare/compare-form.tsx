import type { VNode } from 'preact';
import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { AreaOptions, Choice, ChoiceForm } from '../layout/choice-form.tsx';

interface Props {
  readonly list: AreaListQuery;
  /** Codes as they were asked for. */
  readonly chosen: readonly (string | undefined)[];
  readonly translator: PageTranslator;
}

/** Which two areas are compared, each the borough, a locality or a ward. */
export const CompareForm = ({ list, chosen, translator }: Props): VNode => {
  const { code, t } = translator;
  const localities = list.localities.areas.map(({ area }) => ({
    code: area.code,
    name: code === 'en' ? t('word.locality', { name: area.name }) : area.name,
  }));
  const wards = list.wards.areas.map(({ area }) => area);
  const choice = (name: 'a' | 'b', label: string, picked: string | undefined) => (
    <Choice id={`area-${name}`} name={name} label={label}>
      <AreaOptions areas={[list.borough]} picked={picked} code={code} />
      <optgroup label={t('briefing.localities')}>
        <AreaOptions areas={localities} picked={picked} code={code} />
      </optgroup>
      <optgroup label={t('briefing.wards')}>
        <AreaOptions areas={wards} picked={picked} code={code} />
      </optgroup>
    </Choice>
  );
  return (
    <ChoiceForm action="/compare" button={t('page.compareButton')} code={code}>
      {choice('a', t('page.compareFirst'), chosen[0])}
      {choice('b', t('page.compareSecond'), chosen[1])}
    </ChoiceForm>
  );
};
