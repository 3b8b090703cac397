import type { ComponentChild, VNode } from 'preact';
import { isEnglishApart, plainText, type Stretch, stretchesOf } from '../languages/isolated-text.ts';

/** The attributes and the content of an element that holds nothing but one text. */
interface Worded {
  readonly lang?: 'en';
  readonly dir?: 'ltr';
  readonly children: ComponentChild;
}

/** A text among others: English within another language is marked and kept apart from the text around it. */
export const Words = ({ of }: { readonly of: string }): VNode => <>{stretchesOf(of).map(marked)}</>;

const marked = ({ text, english }: Stretch): ComponentChild =>
  english ? (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  ) : (
    text
  );

/**
 * A text that is all that an element holds, to be spread into it: where the text is English as a whole, the element says
 * so itself.
 */
export const worded = (text: string): Worded =>
  isEnglishApart(text)
    ? { lang: 'en', dir: 'ltr', children: plainText(text) }
    : { children: <Words of={text} /> };
