import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import type { DrawnSubject } from './subject.ts';

/** What a drawn map shows, in words for those who do not see it. */
export function describedMap(
  { wards, figures, rings, lines, chosen, localities }: DrawnSubject,
  { t, list, untranslated }: InterfaceTranslator,
): string {
  const striped = wards.filter(({ symbol }) => symbol.stripes).map(({ name }) => untranslated(name));
  const outlined = [...wards, ...localities]
    .filter(({ code }) => chosen.includes(code))
    .map(({ name }) => untranslated(name));
  return [
    outlined.length > 0 ? t('briefing.mapOutlined', { names: list(outlined) }) : '',
    figures || striped.length === 0 ? '' : t('briefing.mapStriped', { names: list(striped) }),
    rings.length > 0 ? t('briefing.mapRinged', { count: rings.length }) : '',
    lines.length > 0 ? t('briefing.mapLined', { count: lines.length }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
