import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translator.ts';
import { focusBriefing, urlState } from '../navigation/navigation.ts';
import { panelKey, panelOf } from '../navigation/panel.ts';
import { announce, announced } from './announcer.tsx';
import { namedPanel } from './keep-title.ts';
import { viewWords } from './view-words.ts';

interface Props {
  readonly title: string;
  /** The area that a tool is asked of. */
  readonly about?: string;
  /** How the tab is named, where the heading alone says too little. */
  readonly tab?: string;
  /** What is said of it to those who hear the page; the name of the tab where nothing else is given. */
  readonly heard?: string;
}

/** Whether a title was shown since the page came: the browser itself reads the first, unless loading was said before it. */
let isLaterTitle = false;

/** The heading of the briefing. It names the page's tab, and takes the focus when a choice led here. */
export function PanelTitle({ title, about, tab, heard }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const view = t(viewWords[urlState.value.view]);
  const whole = about ? `${title} · ${about}` : title;
  const named = tab ?? whole;
  const panel = panelOf(urlState.value);
  useLayoutEffect(() => {
    namedPanel.value = { panel, words: named };
  }, [named, JSON.stringify(panel)]);
  useLayoutEffect(() => {
    if (focusBriefing.value) {
      focusBriefing.value = false;
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    } else if (isLaterTitle || announced.peek() !== '') announce(`${heard ?? named} · ${view}`);
    isLaterTitle = true;
  }, [named, heard, view]);
  return (
    <h1 ref={heading} class={panelKey(panel) === 'start' ? 'start-title' : undefined} tabIndex={-1}>
      <span id="briefing-title">{whole}</span>
      <span class="only-heard"> · {view}</span>
    </h1>
  );
}
