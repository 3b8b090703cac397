import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import { shownRefused } from './page-title.ts';

/** One thing that is wrong, and the control that puts it right; without one it is about the whole page. */
export interface Fault {
  readonly text: string;
  readonly control?: string;
}

interface Props {
  readonly faults: readonly Fault[];
  /** Goes up with each try, so that the same faults are told again. */
  readonly tries: number;
}

/** Everything that is wrong with a form, at its top; takes the focus, and each line leads to its field. */
export function ErrorSummary({ faults, tries }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0 && faults.length > 0) box.current?.focus();
  }, [tries, faults.length]);
  const refused = faults.length > 0;
  useEffect(() => {
    shownRefused.value = refused;
    return () => {
      shownRefused.value = false;
    };
  }, [refused]);
  if (!refused) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('officers.problem')}</h2>
      <ul class="plain">
        {faults.map(({ text, control }) => (
          <li key={text}>
            {control ? (
              <a
                href={`#${control}`}
                onClick={(event) => {
                  event.preventDefault();
                  const found = document.getElementById(control);
                  found?.scrollIntoView({ block: 'center' });
                  found?.focus();
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
