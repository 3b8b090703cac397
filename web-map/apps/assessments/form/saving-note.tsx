import type { ComponentChildren } from 'preact';
import { signIn } from '../../../auth/session.ts';
import { t } from '../../../i18n/officers.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { instantWords } from '../words/say-instant.ts';
import { draftsLast } from './drafts.ts';
import type { Saving } from './use-saving.ts';

/** What becomes of what was typed and is not saved: drafts keep it, nothing may keep it, or nothing was typed. */
export type Typed = 'kept' | 'restricted' | 'nothing';

interface Props {
  readonly saving: Saving<unknown>;
  readonly typed: Typed;
  /** Id of the assessment; none: it is only begun. */
  readonly id?: string;
}

/** Why something was not saved, what is kept, and what to do; nothing where it was saved or is on its way. */
export function SavingNote({ saving, typed, id }: Props) {
  switch (saving.kind) {
    case 'noAnswer':
      return <NotDone title={t('officers.notSaved')}>{keptWords(saving.kind, typed)}</NotDone>;
    case 'signedOut':
      return (
        <NotDone
          title={t('officers.signedOut')}
          below={
            <button type="button" onClick={() => void signIn()}>
              {t('officers.signInAgain')}
            </button>
          }
        >
          {keptWords(saving.kind, typed)}
        </NotDone>
      );
    case 'refused':
      return (
        <p class="fault" role="alert">
          {saving.message}
        </p>
      );
    case 'movedOn': {
      const { by } = saving;
      const words = by && {
        by: by.by || t('officers.someone'),
        at: instantWords(by.at),
      };
      return (
        <NotDone
          title={t('officers.rereadTitle')}
          below={
            id !== undefined && (
              <p>
                <RouteLink to={{ id, step: 'history' }}>{t('officers.rereadLink')}</RouteLink>
              </p>
            )
          }
        >
          {words && t('officers.reread', words)}
        </NotDone>
      );
    }
    default:
      return null;
  }
}

interface NotDoneProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly below?: ComponentChildren;
}

function NotDone({ title, children, below }: NotDoneProps) {
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{title}</strong> {children}
      </p>
      {below}
    </div>
  );
}

const keptCodes = {
  noAnswer: {
    kept: 'officers.notSavedKept',
    onPage: 'officers.notSavedNotKept',
    restricted: 'officers.notSavedSensitive',
  },
  signedOut: {
    kept: 'officers.signedOutKept',
    onPage: 'officers.signedOutNotKept',
    restricted: 'officers.signedOutSensitive',
  },
} as const;

function keptWords(kind: keyof typeof keptCodes, typed: Typed): string {
  if (typed === 'nothing') return '';
  return t(keptCodes[kind][typed === 'kept' && !draftsLast() ? 'onPage' : typed]);
}
