import type { FixedWords } from './fixed-words.ts';

/** Fixed texts in Polish. Machine-made; not yet checked by a person. */
export const polishFixed: FixedWords = {
  label_LOW_THIN: 'Zimny punkt (pierwszeństwo)',
  label_LOW_DEVELOPING: 'Zimny punkt (w rozwoju)',
  label_LOW_STRONG: 'Zimny punkt z działaniami katalizatora zmian',
  label_LOW_NOT_KNOWN: 'Zimny punkt (działania nieznane)',
  label_MODERATE_THIN: 'Luka w działaniach',
  label_MODERATE_DEVELOPING: 'W rozwoju',
  label_MODERATE_STRONG: 'Katalizator zmian',
  label_MODERATE_NOT_KNOWN: 'Za mało danych',
  label_HIGH_THIN: 'Niewykorzystana różnorodność',
  public_LOW_THIN: 'Mniej okazji do spotkań: miejsce, od którego można zacząć',
  public_LOW_DEVELOPING: 'Mniej okazji do spotkań: działania już trwają',
  public_LOW_STRONG: 'Mniej okazji do spotkań, a zarazem miejsce, które wskazuje drogę',
  public_LOW_NOT_KNOWN: 'Mniej okazji do spotkań: tego, co się tu robi, jeszcze nie zapisano',
  public_MODERATE_THIN: 'Pewne okazje do spotkań: można zrobić więcej',
  public_MODERATE_DEVELOPING: 'Pewne okazje do spotkań: działania już trwają',
  public_MODERATE_STRONG: 'Pewne okazje do spotkań: miejsce, które wskazuje drogę',
  public_MODERATE_NOT_KNOWN: 'Pewne okazje do spotkań: tego, co się tu robi, jeszcze nie zapisano',
  public_HIGH_THIN: 'Wiele okazji do spotkań: można zrobić więcej',
  public_HIGH_DEVELOPING: 'Wiele okazji do spotkań: działania już trwają',
  public_HIGH_STRONG: 'Wiele okazji do spotkań: miejsce, które wskazuje drogę',
  public_HIGH_NOT_KNOWN: 'Wiele okazji do spotkań: tego, co się tu robi, jeszcze nie zapisano',
  coldWards:
    'Na dzień {date}: zimne punkty wśród okręgów: {count} z {total}. Mieszkańcy należą tam w większości do jednej szerokiej grupy etnicznej: {names}.',
  coldLocalities:
    'Na dzień {date}: zimne punkty wśród rejonów: {count} z {total}. Mieszkańcy należą tam w większości do jednej szerokiej grupy etnicznej: {names}.',
  noColdWards: 'Na dzień {date}: żaden okręg nie jest zimnym punktem (wszystkich okręgów: {total}).',
  noColdLocalities: 'Na dzień {date}: żaden rejon nie jest zimnym punktem (wszystkich rejonów: {total}).',
  catalysts: 'Katalizator zmian, czyli mocne działania: {names}.',
  unreadAll:
    'Nigdzie nie można ocenić, co się robi, żeby ludzie się spotykali, bo zapisy odpowiadają na mniej niż {least} z pięciu testów działań: to luka w zapisach, a nie wynik.',
  unreadSome:
    'W części z nich (liczba: {count}) nie można ocenić, co się robi, żeby ludzie się spotykali, bo zapisy odpowiadają na mniej niż {least} z pięciu testów działań: to luka w zapisach, a nie wynik.',
  shared: 'Wymiana dobrych praktyk: {names} ({where}).',
  welcome: 'Place of Welcome (miejsce, gdzie każdy jest mile widziany), zapisane jako otwarte: {names}.',
  learners: 'Zapisano tu osoby, które uczyły się angielskiego na zajęciach stacjonarnych: {count} ({where}).',
  meeting: 'Miejsca spotkań zapisane jako otwarte: {names}.',
};
