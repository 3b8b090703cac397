import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

const betweenSigns = /\u2068([^\u2068\u2069]*)\u2069/;
/** Elements that hold letters and nothing else: there the signs remain. */
const lettersOnly = new Set(['option', 'title', 'textarea', 'text', 'style']);

/**
 * Has every text between signs (see from-records.ts) drawn as `<bdi lang="en" dir="ltr">`, from here on. Once a page,
 * and only on pages that are not in English.
 */
export function drawEnglish(): void {
  const before = options.vnode;
  options.vnode = (node) => {
    mark(node);
    before?.(node);
  };
}

function mark({ type, props }: VNode): void {
  const holdsText = type === Fragment || (typeof type === 'string' && !lettersOnly.has(type));
  const within: { children?: ComponentChildren } = props;
  if (holdsText && type !== 'bdi' && hasSigns(within.children)) within.children = drawn(within.children);
}

const hasSigns = (children: ComponentChildren): boolean =>
  Array.isArray(children)
    ? children.some(hasSigns)
    : typeof children === 'string' && betweenSigns.test(children);

/** The same children, texts between signs as elements. */
function drawn(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(drawn);
  if (typeof children !== 'string' || !betweenSigns.test(children)) return children;
  return children
    .split(/(\u2068[^\u2068\u2069]*\u2069)/)
    .filter((part) => part !== '')
    .map((part) =>
      betweenSigns.test(part) ? h('bdi', { lang: 'en', dir: 'ltr' }, part.slice(1, -1)) : part,
    );
}
