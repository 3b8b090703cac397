import type { FixedWords } from './fixed-words.ts';

/** Fixed texts in Urdu. Machine-made; not yet checked by a person. */
export const urduFixed: FixedWords = {
  label_LOW_THIN: 'سرد مقام (ترجیح)',
  label_LOW_DEVELOPING: 'سرد مقام (کام بڑھ رہا ہے)',
  label_LOW_STRONG: 'سرد مقام جہاں عملی کام تبدیلی کا محرک ہے',
  label_LOW_NOT_KNOWN: 'سرد مقام (عملی کام معلوم نہیں)',
  label_MODERATE_THIN: 'عملی کام میں کمی',
  label_MODERATE_DEVELOPING: 'کام بڑھ رہا ہے',
  label_MODERATE_STRONG: 'تبدیلی کا محرک',
  label_MODERATE_NOT_KNOWN: 'شواہد کافی نہیں',
  label_HIGH_THIN: 'تنوع جس سے ابھی فائدہ نہیں اٹھایا گیا',
  public_LOW_THIN: 'ملنے جلنے کے مواقع کم: شروعات کی جگہ',
  public_LOW_DEVELOPING: 'ملنے جلنے کے مواقع کم: کام جاری ہے',
  public_LOW_STRONG: 'ملنے جلنے کے مواقع کم، اور پھر بھی راہ دکھانے والی جگہ',
  public_LOW_NOT_KNOWN: 'ملنے جلنے کے مواقع کم: یہاں کیا کیا جاتا ہے، یہ ابھی ریکارڈ میں نہیں',
  public_MODERATE_THIN: 'ملنے جلنے کے کچھ مواقع: مزید کی گنجائش',
  public_MODERATE_DEVELOPING: 'ملنے جلنے کے کچھ مواقع: کام جاری ہے',
  public_MODERATE_STRONG: 'ملنے جلنے کے کچھ مواقع: راہ دکھانے والی جگہ',
  public_MODERATE_NOT_KNOWN: 'ملنے جلنے کے کچھ مواقع: یہاں کیا کیا جاتا ہے، یہ ابھی ریکارڈ میں نہیں',
  public_HIGH_THIN: 'ملنے جلنے کے بہت مواقع: مزید کی گنجائش',
  public_HIGH_DEVELOPING: 'ملنے جلنے کے بہت مواقع: کام جاری ہے',
  public_HIGH_STRONG: 'ملنے جلنے کے بہت مواقع: راہ دکھانے والی جگہ',
  public_HIGH_NOT_KNOWN: 'ملنے جلنے کے بہت مواقع: یہاں کیا کیا جاتا ہے، یہ ابھی ریکارڈ میں نہیں',
  coldWards:
    '{date} کو {total} وارڈوں میں سے سرد مقام: {count}۔ وہاں زیادہ تر رہائشی ایک ہی بڑے نسلی گروہ سے ہیں: {names}۔',
  coldLocalities:
    '{date} کو {total} مقامی خطوں میں سے سرد مقام: {count}۔ وہاں زیادہ تر رہائشی ایک ہی بڑے نسلی گروہ سے ہیں: {names}۔',
  noColdWards: '{date} کو {total} وارڈوں میں سے کوئی سرد مقام نہیں۔',
  noColdLocalities: '{date} کو {total} مقامی خطوں میں سے کوئی سرد مقام نہیں۔',
  catalysts: 'تبدیلی کا محرک، جہاں عملی کام مضبوط ہے: {names}۔',
  unreadAll:
    'لوگوں کو ملانے کے لیے کیا کیا جاتا ہے، اس کا اندازہ کہیں بھی نہیں لگایا جا سکتا، کیونکہ ریکارڈ عملی کام کے پانچ معیاروں میں سے {least} سے کم کا جواب دیتے ہیں: یہ ریکارڈ کی کمی ہے، کوئی نتیجہ نہیں۔',
  unreadSome:
    'لوگوں کو ملانے کے لیے کیا کیا جاتا ہے، ان میں سے {count} میں اس کا اندازہ نہیں لگایا جا سکتا، کیونکہ ریکارڈ عملی کام کے پانچ معیاروں میں سے {least} سے کم کا جواب دیتے ہیں: یہ ریکارڈ کی کمی ہے، کوئی نتیجہ نہیں۔',
  shared: 'اچھے عملی کام کا آپس میں تبادلہ: {names} ({where})۔',
  welcome: 'Place of Welcome (خوش آمدید کا مقام)، ریکارڈ میں کھلا: {names}۔',
  learners: 'ریکارڈ میں یہاں آمنے سامنے انگریزی سیکھنے والے لوگ: {count} ({where})۔',
  meeting: 'ملنے کے مقامات، ریکارڈ میں کھلے: {names}۔',
};
