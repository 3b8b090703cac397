import type { ComponentChild, VNode } from 'preact';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { Fact } from '../briefing/parts/fact.ts';
import type { Section } from '../briefing/parts/section.tsx';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/** Who answers for it and how they are reached, who decides and when, who signed, how to answer, and when it is looked at again. */
export function responsibleSection({ assessment }: ReportData, translator: ReportTranslator): Section {
  const { t, untranslated } = translator;
  const { conclusion, facts } = assessment;
  const contact = conclusion?.contact ?? undefined;
  const lines: readonly (readonly [string, string, ComponentChild?])[] = [
    [
      t('page.ciaResponsible'),
      conclusion?.responsibleOffice ? untranslated(conclusion.responsibleOffice) : t('page.ciaNotGiven'),
    ],
    [
      t('page.ciaContact'),
      contact ? untranslated(contact) : t('page.ciaNotGiven'),
      contact && <Reach key="contact" contact={contact} words={untranslated(contact)} />,
    ],
    [t('page.ciaHowToAnswer'), answerWords(assessment, translator)],
    [t('page.ciaDecision'), decisionWords(assessment, translator)],
    [t('page.ciaSignedBy'), signedWords(assessment, translator)],
    [t('page.ciaReviewed'), reviewWords(assessment, translator)],
  ];
  return {
    id: 'responsible',
    title: t('page.ciaResponsibleTitle'),
    facts: lines.map(([measure, text]): Fact => ({ item: facts.title, measure, text })),
    body: (
      <dl class="facts">
        {lines.map(([measure, text, shown]) => (
          <div key={measure}>
            <dt>{measure}</dt>
            <dd>{shown ?? text}</dd>
          </div>
        ))}
      </dl>
    ),
  };
}

interface ReachProps {
  readonly contact: string;
  /** The same as it is told. */
  readonly words: string;
}

const Reach = ({ contact, words }: ReachProps): VNode => (
  <a href={contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replaceAll(' ', '')}`}>{words}</a>
);

function answerWords({ conclusion }: Assessment, { t, date }: ReportTranslator): string {
  if (!conclusion?.contact) return t('page.ciaAnswerNobody');
  return conclusion.answersUntil
    ? t('page.ciaAnswerUntil', { date: date(conclusion.answersUntil) })
    : t('page.ciaAnswerNoDay');
}

function decisionWords({ facts }: Assessment, { t, date, untranslated }: ReportTranslator): string {
  const who = facts.decisionMaker ? untranslated(facts.decisionMaker) : t('page.ciaNotGiven');
  return [who, facts.decisionDate ? date(facts.decisionDate) : t('page.ciaDecisionNoDate')].join(', ');
}

/** Signatures that hold for what is read; one for other content is told in the annex. */
function signedWords({ signatures }: Assessment, { t, apart, codeWords, date }: ReportTranslator): string {
  const holding = signatures.filter(({ holds }) => holds);
  if (holding.length === 0) return t('page.ciaSignedNobody');
  return apart(
    holding.map(({ capacity, at }) =>
      t('page.ciaSigned', { office: codeWords('page.office', capacity), date: date(legalDayOf(at)) }),
    ),
  );
}

const reviewWords = ({ conclusion }: Assessment, { t, date }: ReportTranslator): string =>
  conclusion?.reviewOn
    ? t('page.ciaReviewOr', { date: date(conclusion.reviewOn) })
    : t('page.ciaReviewNoDay');
