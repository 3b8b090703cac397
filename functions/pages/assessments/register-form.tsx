import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { AreaOptions, Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { publicStates, type RegisterPageData, schemeKinds } from './read-register.ts';

type Props = Pick<RegisterPageData, 'choice' | 'areas'> & { readonly translator: PageTranslator };

/** What the register can be narrowed by: where, how far, and what kind of scheme. */
export const RegisterForm = ({ choice, areas, translator }: Props): VNode => {
  const { code, t, codeWords } = translator;
  const any = <option value="">{t('page.registerAny')}</option>;
  const option = (value: string, words: string, picked: string | undefined) => (
    <option key={value} value={value} selected={value === picked}>
      {words}
    </option>
  );
  return (
    <ChoiceForm action="/assessments" button={t('page.registerButton')} code={code}>
      <Choice id="choice-area" name="area" label={t('page.registerWhere')}>
        {any}
        <optgroup label={t('briefing.localities')}>
          <AreaOptions areas={areas.localities} picked={choice.area} code={code} />
        </optgroup>
        <optgroup label={t('briefing.wards')}>
          <AreaOptions areas={areas.wards} picked={choice.area} code={code} />
        </optgroup>
      </Choice>
      <Choice id="choice-state" name="state" label={t('page.registerState')}>
        {any}
        {publicStates.map((state) => option(state, codeWords('page.state', state), choice.state))}
      </Choice>
      <Choice id="choice-kind" name="kind" label={t('page.registerKind')}>
        {any}
        {schemeKinds.map((kind) => option(kind, codeWords('page.scheme', kind), choice.kind))}
      </Choice>
    </ChoiceForm>
  );
};
