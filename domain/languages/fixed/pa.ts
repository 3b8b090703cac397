import type { FixedWords } from './fixed-words.ts';

/** Fixed texts in Punjabi. Machine-made; not yet checked by a person. */
export const punjabiFixed: FixedWords = {
  label_LOW_THIN: 'ਠੰਢੀ ਥਾਂ (ਪਹਿਲ)',
  label_LOW_DEVELOPING: 'ਠੰਢੀ ਥਾਂ (ਕੰਮ ਵਧ ਰਿਹਾ)',
  label_LOW_STRONG: 'ਠੰਢੀ ਥਾਂ, ਜਿੱਥੇ ਅਮਲ ਤਬਦੀਲੀ ਦਾ ਪ੍ਰੇਰਕ ਹੈ',
  label_LOW_NOT_KNOWN: 'ਠੰਢੀ ਥਾਂ (ਅਮਲ ਦਾ ਪਤਾ ਨਹੀਂ)',
  label_MODERATE_THIN: 'ਅਮਲ ਵਿੱਚ ਘਾਟ',
  label_MODERATE_DEVELOPING: 'ਕੰਮ ਵਧ ਰਿਹਾ',
  label_MODERATE_STRONG: 'ਤਬਦੀਲੀ ਦਾ ਪ੍ਰੇਰਕ',
  label_MODERATE_NOT_KNOWN: 'ਪੂਰੇ ਸਬੂਤ ਨਹੀਂ',
  label_HIGH_THIN: 'ਵੰਨ-ਸੁਵੰਨਤਾ, ਜਿਸ ਦਾ ਲਾਭ ਅਜੇ ਨਹੀਂ ਲਿਆ ਗਿਆ',
  public_LOW_THIN: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਘੱਟ ਮੌਕੇ: ਸ਼ੁਰੂਆਤ ਕਰਨ ਦੀ ਥਾਂ',
  public_LOW_DEVELOPING: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਘੱਟ ਮੌਕੇ: ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ',
  public_LOW_STRONG: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਘੱਟ ਮੌਕੇ, ਫਿਰ ਵੀ ਰਾਹ ਦਿਖਾਉਣ ਵਾਲੀ ਥਾਂ',
  public_LOW_NOT_KNOWN: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਘੱਟ ਮੌਕੇ: ਇੱਥੇ ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਅਜੇ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ',
  public_MODERATE_THIN: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਕੁਝ ਮੌਕੇ: ਹੋਰ ਕਰਨ ਦੀ ਗੁੰਜਾਇਸ਼',
  public_MODERATE_DEVELOPING: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਕੁਝ ਮੌਕੇ: ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ',
  public_MODERATE_STRONG: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਕੁਝ ਮੌਕੇ: ਰਾਹ ਦਿਖਾਉਣ ਵਾਲੀ ਥਾਂ',
  public_MODERATE_NOT_KNOWN: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਕੁਝ ਮੌਕੇ: ਇੱਥੇ ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਅਜੇ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ',
  public_HIGH_THIN: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਬਹੁਤ ਮੌਕੇ: ਹੋਰ ਕਰਨ ਦੀ ਗੁੰਜਾਇਸ਼',
  public_HIGH_DEVELOPING: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਬਹੁਤ ਮੌਕੇ: ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ',
  public_HIGH_STRONG: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਬਹੁਤ ਮੌਕੇ: ਰਾਹ ਦਿਖਾਉਣ ਵਾਲੀ ਥਾਂ',
  public_HIGH_NOT_KNOWN: 'ਮਿਲਣ-ਜੁਲਣ ਦੇ ਬਹੁਤ ਮੌਕੇ: ਇੱਥੇ ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਅਜੇ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ',
  coldWards: '{date} ਨੂੰ {total} ਵਾਰਡਾਂ ਵਿੱਚੋਂ ਠੰਢੀਆਂ ਥਾਵਾਂ: {count}। ਉੱਥੇ ਬਹੁਤੇ ਵਸਨੀਕ ਇੱਕੋ ਵੱਡੇ ਨਸਲੀ ਸਮੂਹ ਦੇ ਹਨ: {names}।',
  coldLocalities:
    '{date} ਨੂੰ {total} ਇਲਾਕਿਆਂ ਵਿੱਚੋਂ ਠੰਢੀਆਂ ਥਾਵਾਂ: {count}। ਉੱਥੇ ਬਹੁਤੇ ਵਸਨੀਕ ਇੱਕੋ ਵੱਡੇ ਨਸਲੀ ਸਮੂਹ ਦੇ ਹਨ: {names}।',
  noColdWards: '{date} ਨੂੰ {total} ਵਾਰਡਾਂ ਵਿੱਚੋਂ ਕੋਈ ਠੰਢੀ ਥਾਂ ਨਹੀਂ।',
  noColdLocalities: '{date} ਨੂੰ {total} ਇਲਾਕਿਆਂ ਵਿੱਚੋਂ ਕੋਈ ਠੰਢੀ ਥਾਂ ਨਹੀਂ।',
  catalysts: 'ਤਬਦੀਲੀ ਦਾ ਪ੍ਰੇਰਕ, ਜਿੱਥੇ ਅਮਲ ਮਜ਼ਬੂਤ ਹੈ: {names}।',
  unreadAll:
    'ਲੋਕਾਂ ਨੂੰ ਮਿਲਾਉਣ ਲਈ ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਇਸ ਦਾ ਅੰਦਾਜ਼ਾ ਕਿਤੇ ਵੀ ਨਹੀਂ ਲੱਗ ਸਕਦਾ, ਕਿਉਂਕਿ ਰਿਕਾਰਡ ਅਮਲ ਦੀਆਂ ਪੰਜ ਪਰਖਾਂ ਵਿੱਚੋਂ {least} ਤੋਂ ਘੱਟ ਦਾ ਜਵਾਬ ਦਿੰਦੇ ਹਨ: ਇਹ ਰਿਕਾਰਡ ਦੀ ਘਾਟ ਹੈ, ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ।',
  unreadSome:
    'ਲੋਕਾਂ ਨੂੰ ਮਿਲਾਉਣ ਲਈ ਕੀ ਕੀਤਾ ਜਾਂਦਾ ਹੈ, ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ {count} ਵਿੱਚ ਇਸ ਦਾ ਅੰਦਾਜ਼ਾ ਨਹੀਂ ਲੱਗ ਸਕਦਾ, ਕਿਉਂਕਿ ਰਿਕਾਰਡ ਅਮਲ ਦੀਆਂ ਪੰਜ ਪਰਖਾਂ ਵਿੱਚੋਂ {least} ਤੋਂ ਘੱਟ ਦਾ ਜਵਾਬ ਦਿੰਦੇ ਹਨ: ਇਹ ਰਿਕਾਰਡ ਦੀ ਘਾਟ ਹੈ, ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ।',
  shared: 'ਚੰਗੇ ਅਮਲ ਦੀ ਸਾਂਝ: {names} ({where})।',
  welcome: 'Place of Welcome (ਸੁਆਗਤ ਵਾਲੀ ਥਾਂ), ਰਿਕਾਰਡ ਵਿੱਚ ਖੁੱਲ੍ਹੀ: {names}।',
  learners: 'ਰਿਕਾਰਡ ਵਿੱਚ ਇੱਥੇ ਆਹਮੋ-ਸਾਹਮਣੇ ਅੰਗਰੇਜ਼ੀ ਸਿੱਖਣ ਵਾਲੇ ਲੋਕ: {count} ({where})।',
  meeting: 'ਮਿਲਣ ਦੀਆਂ ਥਾਵਾਂ, ਰਿਕਾਰਡ ਵਿੱਚ ਖੁੱਲ੍ਹੀਆਂ: {names}।',
};
