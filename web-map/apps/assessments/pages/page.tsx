import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import { RouteLink, stepsTaken } from './navigate.tsx';
import { shownHead } from './page-title.ts';
import type { Route } from './route.ts';

interface Props {
  readonly title: string;
  /** Stands small above the title: the scheme, or where in a row of pages this is. */
  readonly caption?: string | undefined;
  /** Where the link before the heading leads; none: there is nothing above this page. */
  readonly back?: Route;
  readonly backText?: string;
  /** For tables that need more than the width of a text. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One page of the app: a way back, a heading that takes the focus when it comes, and what it holds. */
export function Page({ title, caption, back, backText, wide, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    shownHead.value = { title, caption };
  }, [title, caption]);
  // With the page itself: a frame later it would take the focus from whoever types already.
  useLayoutEffect(() => {
    if (stepsTaken.peek() > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {back && (
        <nav class="back" aria-label={t('officers.wayBack')}>
          <RouteLink to={back}>{backText ?? t('officers.back')}</RouteLink>
        </nav>
      )}
      <main id="main" tabIndex={-1} class={wide ? 'assess wide' : 'assess'}>
        <h1 tabIndex={-1} ref={heading}>
          {caption && <span class="caption">{caption} </span>}
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
