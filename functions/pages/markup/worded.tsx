import type { ComponentChild, VNode } from 'preact';
import { type Run, runsOf, type Text } from '../languages/wording.ts';

/** The attributes and the content of an element that holds nothing but one text. */
type Worded = LangAttributes & { readonly children: ComponentChild };

interface LangAttributes {
  readonly lang?: 'en';
  readonly dir?: 'ltr';
}

/** A text among others: English within another language is marked and kept apart from the text around it. */
export const Words = ({ of }: { readonly of: Text }): VNode => <>{runsOf(of).map(marked)}</>;

const marked = ({ text, english }: Run): ComponentChild =>
  english ? <bdi {...attributesOf(english)}>{text}</bdi> : text;

const attributesOf = ({ leftToRight }: NonNullable<Run['english']>): LangAttributes =>
  leftToRight ? { lang: 'en', dir: 'ltr' } : { lang: 'en' };

/**
 * A text that is all that an element holds, to be spread into it: where the text is English as a whole, the element says
 * so itself.
 */
export function worded(text: Text): Worded {
  const [first, ...more] = runsOf(text);
  return first?.english && more.length === 0
    ? { ...attributesOf(first.english), children: first.text }
    : { children: <Words of={text} /> };
}
