import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translator.ts';
import { focusBriefing } from '../navigation/navigation.ts';
import { announce } from './announcer.tsx';

/** The heading of the briefing. It names the page's tab, and takes the focus when a choice led here. */
export function PanelTitle({
  title,
  heard = title,
  start = false,
}: {
  title: string;
  heard?: string;
  start?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const site = `${t('word.siteName')} · ${t('word.place')}`;
    document.title = start ? site : `${title} · ${site}`;
    if (!focusBriefing.value) {
      if (!start) announce(heard);
      return;
    }
    focusBriefing.value = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [title, heard, start]);
  return (
    <h1 id="briefing-title" class={start ? 'start-title' : undefined} ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
