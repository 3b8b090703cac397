import type { FixedWords } from './fixed-words.ts';

/** Fixed texts in Romanian. Machine-made; not yet checked by a person. */
export const romanianFixed: FixedWords = {
  label_LOW_THIN: 'Punct rece (prioritate)',
  label_LOW_DEVELOPING: 'Punct rece (în dezvoltare)',
  label_LOW_STRONG: 'Punct rece cu practică de catalizator',
  label_LOW_NOT_KNOWN: 'Punct rece (practică necunoscută)',
  label_MODERATE_THIN: 'Lacună în practică',
  label_MODERATE_DEVELOPING: 'În dezvoltare',
  label_MODERATE_STRONG: 'Catalizator al schimbării',
  label_MODERATE_NOT_KNOWN: 'Dovezi insuficiente',
  label_HIGH_THIN: 'Diversitate nevalorificată',
  public_LOW_THIN: 'Mai puține ocazii de întâlnire: un loc de unde se poate începe',
  public_LOW_DEVELOPING: 'Mai puține ocazii de întâlnire: se lucrează deja',
  public_LOW_STRONG: 'Mai puține ocazii de întâlnire și, totodată, un loc care arată calea',
  public_LOW_NOT_KNOWN: 'Mai puține ocazii de întâlnire: ce se face aici nu este încă înregistrat',
  public_MODERATE_THIN: 'Unele ocazii de întâlnire: se poate face mai mult',
  public_MODERATE_DEVELOPING: 'Unele ocazii de întâlnire: se lucrează deja',
  public_MODERATE_STRONG: 'Unele ocazii de întâlnire: un loc care arată calea',
  public_MODERATE_NOT_KNOWN: 'Unele ocazii de întâlnire: ce se face aici nu este încă înregistrat',
  public_HIGH_THIN: 'Multe ocazii de întâlnire: se poate face mai mult',
  public_HIGH_DEVELOPING: 'Multe ocazii de întâlnire: se lucrează deja',
  public_HIGH_STRONG: 'Multe ocazii de întâlnire: un loc care arată calea',
  public_HIGH_NOT_KNOWN: 'Multe ocazii de întâlnire: ce se face aici nu este încă înregistrat',
  coldWards:
    'La {date}, {count} din {total} circumscripții: puncte reci, unde locuitorii sunt în majoritate dintr-un singur grup etnic larg: {names}.',
  coldLocalities:
    'La {date}, {count} din {total} sectoare: puncte reci, unde locuitorii sunt în majoritate dintr-un singur grup etnic larg: {names}.',
  noColdWards: 'La {date}, nicio circumscripție nu este punct rece (circumscripții în total: {total}).',
  noColdLocalities: 'La {date}, niciun sector nu este punct rece (sectoare în total: {total}).',
  catalysts: 'Catalizator al schimbării, unde practica este puternică: {names}.',
  unreadAll:
    'Ce se face pentru ca oamenii să se întâlnească nu se poate judeca nicăieri, pentru că datele răspund la mai puțin de {least} din cele cinci teste de practică: o lacună în date, nu o constatare.',
  unreadSome:
    'Ce se face pentru ca oamenii să se întâlnească nu se poate judeca în {count} dintre ele, pentru că datele răspund la mai puțin de {least} din cele cinci teste de practică: o lacună în date, nu o constatare.',
  shared: 'Schimb de bune practici: {names} ({where}).',
  welcome: 'Place of Welcome (loc unde oricine este binevenit), înregistrat ca deschis: {names}.',
  learners: 'Persoane înregistrate aici care au învățat engleza la cursuri față în față: {count} ({where}).',
  meeting: 'Locuri de întâlnire înregistrate ca deschise: {names}.',
};
