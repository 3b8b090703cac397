import type { ComponentChildren, VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';

interface FormProps {
  /** The page that answers. */
  readonly action: string;
  readonly button: string;
  readonly code: PageTranslator['code'];
  readonly children: ComponentChildren;
}

/** A form that asks for a page by its address, in the language of this one. It works without a script. */
export const ChoiceForm = ({ action, button, code, children }: FormProps): VNode => (
  <form class="choose" action={action} method="get">
    {code !== 'en' && <input type="hidden" name="lang" value={code} />}
    {children}
    <p>
      <button type="submit">{button}</button>
    </p>
  </form>
);

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** One choice of the form, with its label. */
export const Choice = ({ id, name, label, children }: ChoiceProps): VNode => (
  <p>
    <label for={id}>{label}</label>
    <select id={id} name={name}>
      {children}
    </select>
  </p>
);

interface AreaOptionsProps {
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly picked: string | undefined;
  readonly code: PageTranslator['code'];
}

/** Areas to choose from. An option holds no markup, so that it is in one language as a whole. */
export const AreaOptions = ({ areas, picked, code: language }: AreaOptionsProps): VNode => (
  <>
    {areas.map(({ code, name }) => (
      <option key={code} value={code} lang={language === 'en' ? undefined : 'en'} selected={code === picked}>
        {name}
      </option>
    ))}
  </>
);
