import type { LanguageCode } from '../../languages/interface-languages.ts';
import { type Told, tellAll } from '../tell-all.ts';
import { told } from './told.ts';

/**
 * Plain data with every text in it as a reader is told it, English where no language is given.
 *
 * @example toldAll({ label: message('label.building') }) // { label: 'Building' }
 */
export const toldAll = <Value>(value: Value, code: LanguageCode = 'en'): Told<Value> =>
  tellAll(value, (text) => told(text, code));
