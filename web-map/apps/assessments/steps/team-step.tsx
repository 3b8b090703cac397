import { sharingSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { type SharingStep, shareAssessment } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain, type Viewer } from '../api/held.ts';
import { type Field, sentText } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import type { FormSpec } from '../form/form-spec.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { textLimits } from '../form/schema-limits.ts';
import { useSaving } from '../form/use-saving.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { instantWords } from '../words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

type Team = NonNullable<Assessment['team']>;

/** Who writes an assessment: its owner lets others in, hands over, or takes somebody off; others ask to write. */
export function TeamStep({ assessment, viewer, question }: Props) {
  const { id, facts, team } = assessment;
  const page = {
    title: t('officers.team'),
    caption: facts.title,
    back: { id },
    backText: t('officers.backToTasks'),
  };
  if (!team) {
    return (
      <Page {...page}>
        <p class="note">{t('officers.teamForOfficers')}</p>
      </Page>
    );
  }
  const mayAsk = viewer.may.editAssessments && team.you === null;
  if (question === 'take-over' && team.mayTakeOver)
    return <ReasonPage assessment={assessment} viewer={viewer} step="TAKE_OVER" />;
  return (
    <Page {...page}>
      <p>{t('officers.teamLead')}</p>
      <Members id={id} team={team} />
      {team.you === 'ASKING' && <p class="note">{t('officers.teamYouAsked', { owner: team.owner.name })}</p>}
      {mayAsk && (
        <section>
          <h2>{t('officers.teamAskTitle')}</h2>
          <p>{t('officers.teamAskLead', { owner: team.owner.name })}</p>
          <FormPage assessment={assessment} viewer={viewer} spec={reasonSpec(id, 'ASK')} />
        </section>
      )}
      {team.mayTakeOver && (
        <p>
          <RouteLink to={{ id, step: 'team', question: 'take-over' }}>{t('officers.teamTakeOver')}</RouteLink>
        </p>
      )}
    </Page>
  );
}

/** Fields of a reason to write in it, or to take it over. */
export const sharingFields = (step: 'ASK' | 'TAKE_OVER'): readonly Field[] => [
  {
    kind: 'text',
    ...textLimits(sharingSchema.entries.reason),
    name: 'reason',
    written: 'sharing.reason',
    label: t(step === 'ASK' ? 'officers.teamAskWhy' : 'officers.teamTakeOverWhy'),
    hint: t('officers.reasonHint'),
    required: true,
    optional: false,
  },
];

const reasonSpec = (id: string, step: 'ASK' | 'TAKE_OVER'): FormSpec => ({
  form: `team ${step}`,
  fields: sharingFields(step),
  button: t(step === 'ASK' ? 'officers.teamAsk' : 'officers.teamTakeOver'),
  saved: () => ({}),
  send: async (values, _, idempotencyKey) => {
    const input = { idempotencyKey, id, step, reason: sentText(values, 'reason') };
    return (await askSignedIn(shareAssessment, { input })).done.assessment;
  },
  next: () => ({ id, step: 'team' }),
});

function ReasonPage({
  assessment,
  viewer,
  step,
}: Omit<Props, 'question'> & { readonly step: 'ASK' | 'TAKE_OVER' }) {
  const { id, facts } = assessment;
  return (
    <Page title={t('officers.teamTakeOver')} caption={facts.title} back={{ id, step: 'team' }}>
      <p>{t('officers.teamTakeOverLead')}</p>
      <FormPage assessment={assessment} viewer={viewer} spec={reasonSpec(id, step)} />
    </Page>
  );
}

interface Button {
  readonly step: SharingStep;
  readonly words: string;
}

/** Everyone of a team, each with what whoever is signed in may do about them. */
function Members({ id, team }: { readonly id: string; readonly team: Team }) {
  const { saving, save } = useSaving(() => readAgain(id));
  const owns = team.you === 'OWNER';
  const share = async (step: SharingStep, member: string): Promise<void> => {
    const saved = await save([step, member], async (idempotencyKey) => {
      const input = { idempotencyKey, id, step, member };
      return (await askSignedIn(shareAssessment, { input })).done.assessment;
    });
    if (saved) announce(t('officers.savedHeard', { revision: saved.revision }));
  };
  const off = { step: 'TAKE_OFF', words: t('officers.teamTakeOff') } as const;
  const buttonsOf = (member: Team['owner'], buttons: readonly Button[]) =>
    owns && (
      <p class="form-end">
        {buttons.map(({ step, words }) => (
          <button key={step} type="button" onClick={() => void share(step, member.key)}>
            {words}
            <span class="only-heard"> {member.name}</span>
          </button>
        ))}
      </p>
    );
  const { value } = saving;
  return (
    <>
      {value.kind !== 'saved' && <SavingNote saving={value} typed="kept" id={id} />}
      <h2>{t('officers.teamOwner')}</h2>
      <p>{team.owner.name}</p>
      <h2>{t('officers.teamEditors')}</h2>
      {team.editors.length === 0 && <p>{t('officers.teamNoEditors')}</p>}
      <ul class="plain items">
        {team.editors.map((member) => (
          <li key={member.key}>
            <p>{member.name}</p>
            {buttonsOf(member, [{ step: 'HAND_OVER', words: t('officers.teamHandOver') }, off])}
          </li>
        ))}
      </ul>
      {team.asking.length > 0 && (
        <>
          <h2>{t('officers.teamAsking')}</h2>
          <ul class="plain items">
            {team.asking.map(({ member, at, reason }) => (
              <li key={member.key}>
                <p>
                  {t('officers.byAt', { by: member.name, at: instantWords(at) })} {reason}
                </p>
                {buttonsOf(member, [
                  { step: 'LET_IN', words: t('officers.teamLetIn') },
                  { step: 'TAKE_OFF', words: t('officers.teamTurnDown') },
                ])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
