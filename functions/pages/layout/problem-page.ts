import type { WordKey } from '../languages/english/words.ts';
import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { type Html, html, tongue, within } from '../markup/html.ts';
import { pageFrame } from './page-frame.tsx';

/** A page that says what is wrong and leads on. */
export function problemPage(title: WordKey, sentence: Text, voice: Voice): Html {
  const { say } = voice;
  return pageFrame(
    {
      title: say(title),
      description: sentence,
      main: html`<h1>${say(title)}</h1><p ${tongue(sentence)}>${within(sentence)}</p>
        <p>${say('problemLinks')} <a href="/areas">${say('linkAreas')}</a> · <a href="/">${say('linkMap')}</a></p>`,
    },
    voice,
  );
}
