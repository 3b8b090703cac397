import type { FixedWords } from './fixed-words.ts';

/** Fixed texts in Bengali. Machine-made; not yet checked by a person. */
export const bengaliFixed: FixedWords = {
  label_LOW_THIN: 'শীতল জায়গা (অগ্রাধিকার)',
  label_LOW_DEVELOPING: 'শীতল জায়গা (কাজ গড়ে উঠছে)',
  label_LOW_STRONG: 'শীতল জায়গা, যেখানে কার্যক্রম পরিবর্তনের অনুঘটক',
  label_LOW_NOT_KNOWN: 'শীতল জায়গা (কার্যক্রম জানা নেই)',
  label_MODERATE_THIN: 'কার্যক্রমে ঘাটতি',
  label_MODERATE_DEVELOPING: 'কাজ গড়ে উঠছে',
  label_MODERATE_STRONG: 'পরিবর্তনের অনুঘটক',
  label_MODERATE_NOT_KNOWN: 'যথেষ্ট প্রমাণ নেই',
  label_HIGH_THIN: 'বৈচিত্র্য, যা এখনো কাজে লাগানো হয়নি',
  public_LOW_THIN: 'মেলামেশার সুযোগ কম: শুরু করার জায়গা',
  public_LOW_DEVELOPING: 'মেলামেশার সুযোগ কম: কাজ চলছে',
  public_LOW_STRONG: 'মেলামেশার সুযোগ কম, তবু পথ দেখানোর মতো জায়গা',
  public_LOW_NOT_KNOWN: 'মেলামেশার সুযোগ কম: এখানে কী করা হয় তা এখনো নথিতে নেই',
  public_MODERATE_THIN: 'মেলামেশার কিছু সুযোগ: আরও করার সুযোগ আছে',
  public_MODERATE_DEVELOPING: 'মেলামেশার কিছু সুযোগ: কাজ চলছে',
  public_MODERATE_STRONG: 'মেলামেশার কিছু সুযোগ: পথ দেখানোর মতো জায়গা',
  public_MODERATE_NOT_KNOWN: 'মেলামেশার কিছু সুযোগ: এখানে কী করা হয় তা এখনো নথিতে নেই',
  public_HIGH_THIN: 'মেলামেশার অনেক সুযোগ: আরও করার সুযোগ আছে',
  public_HIGH_DEVELOPING: 'মেলামেশার অনেক সুযোগ: কাজ চলছে',
  public_HIGH_STRONG: 'মেলামেশার অনেক সুযোগ: পথ দেখানোর মতো জায়গা',
  public_HIGH_NOT_KNOWN: 'মেলামেশার অনেক সুযোগ: এখানে কী করা হয় তা এখনো নথিতে নেই',
  coldWards:
    '{date} তারিখে {total}টি ওয়ার্ডের মধ্যে শীতল জায়গা: {count}টি। সেখানে বেশির ভাগ বাসিন্দা একটি বড় জাতিগোষ্ঠীর: {names}।',
  coldLocalities:
    '{date} তারিখে {total}টি এলাকার মধ্যে শীতল জায়গা: {count}টি। সেখানে বেশির ভাগ বাসিন্দা একটি বড় জাতিগোষ্ঠীর: {names}।',
  noColdWards: '{date} তারিখে {total}টি ওয়ার্ডের কোনোটিই শীতল জায়গা নয়।',
  noColdLocalities: '{date} তারিখে {total}টি এলাকার কোনোটিই শীতল জায়গা নয়।',
  catalysts: 'পরিবর্তনের অনুঘটক, যেখানে কার্যক্রম জোরালো: {names}।',
  unreadAll:
    'মানুষকে মেলাতে কী করা হয় তা কোথাও বিচার করা যায় না, কারণ নথি থেকে কার্যক্রমের পাঁচটি যাচাইয়ের {least}টির কমের উত্তর মেলে: এটি নথির ঘাটতি, কোনো সিদ্ধান্ত নয়।',
  unreadSome:
    'মানুষকে মেলাতে কী করা হয় তা এগুলোর {count}টিতে বিচার করা যায় না, কারণ নথি থেকে কার্যক্রমের পাঁচটি যাচাইয়ের {least}টির কমের উত্তর মেলে: এটি নথির ঘাটতি, কোনো সিদ্ধান্ত নয়।',
  shared: 'ভালো কার্যক্রম ভাগ করে নিয়েছে: {names} ({where})।',
  welcome: 'Place of Welcome (স্বাগত জানানোর জায়গা), নথিতে খোলা: {names}।',
  learners: 'নথিতে এখানে সামনাসামনি ইংরেজি শিখেছেন এমন মানুষ: {count} ({where})।',
  meeting: 'মেলামেশার জায়গা, নথিতে খোলা: {names}।',
};
