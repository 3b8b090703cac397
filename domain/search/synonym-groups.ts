/**
 * Words for the same thing: who looks for one finds what is recorded under another. They are words of the eight
 * languages of the interface (and some of Arabic), short forms and their long ones, never facts about a place. Names of
 * kinds of places and of layers are not repeated here: the catalogues hold them. Other forms of a word stand here where
 * they are no slip of one or two letters. The first of a line need not be the better one.
 */
export const synonymGroups: readonly (readonly string[])[] = `
esol, english for speakers of other languages, english classes, english lessons, english course, learning english, learn english, kurs angielskiego, lekcje angielskiego, cursuri de engleză, курсове по английски, курсы английского, английский язык, انگریزی سیکھیں, انگریزی کلاس, ਅੰਗਰੇਜ਼ੀ ਸਿੱਖੋ, ਅੰਗਰੇਜ਼ੀ ਕਲਾਸਾਂ, ইংরেজি শেখা, ইংরেজি ক্লাস, دروس انجليزية, angielski, engleză, английски, английский, انگریزی, ਅੰਗਰੇਜ਼ੀ, ইংরেজি
eal, english as a second language, english as an additional language
bme, bame, black and minority ethnic, black asian and minority ethnic, ethnic minorities
gtr, gypsy traveller and roma, gypsy roma and traveller, gypsies, gypsy, gipsy, gipsies, traveller, travellers, travelling community, roma, romowie, romi, роми, цыгане, рома
imd, index of multiple deprivation, deprivation, poverty, poor, deprived
deprivation, poverty, bieda, ubóstwo, sărăcie, бедност, бедность, غربت, محرومی, ਗਰੀਬੀ, দারিদ্র্য, فقر
asb, anti social behaviour, antisocial behaviour
neet, not in employment education or training
ncs, national citizen service
dwp, department for work and pensions
nis, national indicator set
wfa, walsall for all
mhclg, ministry of housing communities and local government
lga, local government association
foodbank, food bank, food outlet, bank żywności, bancă de alimente, хранителна банка, فوڈ بینک
ethnicity, ethnic group, ethnic groups, race, etniczność, etnie, етническа, этнос, نسل, ਨਸਲ
faith, religion, belief, wiara, religia, credință, религия, вяра, вера, مذہب, ਧਰਮ, ধর্ম, دين
gurdwara, gurdwaras, sikh temple, sikh, sikhs, sikhism, gurudwara, gurdawara, sikhowie, сикхи, гурдвара, سکھ, گردوارہ, گوردوارہ, ਸਿੱਖ, ਗੁਰਦੁਆਰਾ, ਗੁਰਦਵਾਰਾ, শিখ, গুরুদুয়ারা
cold spot, cold spots, coldspot, coldspots
catalyst, catalysts, catalyst of change, catalysts of change
mosque, mosques, masjid, muslim, muslims, islam, islamic, meczet, moschee, джамия, мечеть, مسجد, ਮਸਜਿਦ, ਮਸੀਤ, মসজিদ, muzułmanie, musulmani, мюсюлмани, мусульмане
mandir, hindu temple, hindu, hindus, temple, مندر, ਮੰਦਰ, মন্দির, świątynia, templu, храм, хинду
church, churches, chapel, christian, christians, kościół, kościoły, biserică, biserici, църква, церковь, церкви, چرچ, گرجا, گرجا گھر, ਗਿਰਜਾ, ਗਿਰਜਾਘਰ, গির্জা, كنيسة
place of worship, place of prayer, prayer, miejsce kultu, lăcaș de cult, عبادت گاہ, ਪੂਜਾ ਸਥਾਨ, উপাসনালয়
school, schools, szkoła, szkoły, școală, școli, училище, училища, школа, школы, اسکول, سکول, مدرسة
nursery, nurseries, kindergarten, preschool, playgroup, creche, childcare, przedszkole, żłobek
nursery, grădiniță, creșă, детска градина, детский сад, садик, نرسری, ਨਰਸਰੀ, নার্সারি, روضة
library, libraries, biblioteka, biblioteki, bibliotecă, biblioteci, библиотека, لائبریری, کتب خانہ
library, ਲਾਇਬ੍ਰੇਰੀ, লাইব্রেরি, গ্রন্থাগার, পাঠাগার, مكتبة, books
park, parks, playground, green space, parc, parcuri, парк, پارک, باغ, ਪਾਰਕ, পার্ক, উদ্যান, حديقة
college, university, uczelnia, uniwersytet, universitate, университет, колледж, یونیورسٹی, جامعة
community centre, community center, community hall, village hall, dom kultury, świetlica, centru comunitar
community centre, общински център, общественный центр, کمیونٹی سینٹر, ਕਮਿਊਨਿਟੀ ਸੈਂਟਰ, কমিউনিটি সেন্টার
leisure centre, leisure center, swimming, swimming pool, swimming baths, gym, fitness, active living
leisure centre, basen, pływalnia, bazin de înot, sală de sport, басейн, бассейн, سوئمنگ پول, ਸਵੀਮਿੰਗ ਪੂਲ
gp practice, gp, gps, doctor, doctors, surgery, surgeries, health centre, health center, medical centre, medical practice, clinic, lekarz, lekarz rodzinny, przychodnia, medic, medic de familie, cabinet medical, лекар, личен лекар
gp practice, врач, поликлиника, терапевт, ڈاکٹر, کلینک, ਡਾਕਟਰ, ਕਲੀਨਿਕ, ডাক্তার, ক্লিনিক, طبيب, عيادة
police, police station, policja, poliția, полиция, پولیس, تھانہ, ਪੁਲਿਸ, ਥਾਣਾ, পুলিশ, থানা, شرطة
town hall, council house, civic centre, council office, ratusz, urząd miasta, primărie, кметство, мэрия
family hub, children s centre, childrens centre, sure start, family centre, family center
museum, museums, muzeum, muzeu, музей, عجائب گھر, ਅਜਾਇਬ ਘਰ, জাদুঘর
gallery, art gallery, galeria, galerie, галерия, галерея, گیلری, ਗੈਲਰੀ, গ্যালারি
advice, advice centre, citizens advice, porady, consiliere, консултация, консультация, مشورہ, ਸਲਾਹ, পরামর্শ
children, child, kids, kid, pupils, families, dzieci, copii, деца, дети, بچے, ਬੱਚੇ, শিশু, أطفال
young people, youth, teenagers, teens, młodzież, tineri, младежи, молодёжь, نوجوان, ਨੌਜਵਾਨ, তরুণ
older people, old people, elderly, pensioners, seniors, oaps, seniorzy, vârstnici, bătrâni, възрастни хора, пожилые, пенсионеры, بزرگ, ਬਜ਼ੁਰਗ, বয়স্ক, প্রবীণ
women, ladies, woman, female, kobiety, femei, жени, женщины, خواتین, عورتیں, ਔਰਤਾਂ, নারী, نساء
disabled, disability, wheelchair, niepełnosprawni, dizabilități, инвалиды, معذور, ਅਪਾਹਜ, প্রতিবন্ধী
refugees, refugee, asylum seekers, newcomers, newly arrived, new arrivals, migrants, immigrants, uchodźcy
newly arrived, refugiați, бежанци, беженцы, پناہ گزین, ਸ਼ਰਨਾਰਥੀ, শরণার্থী, لاجئين
employment, work, jobs, job, praca, locuri de muncă, работа, نوکری, ملازمت, ਨੌਕਰੀ, চাকরি, عمل
volunteering, volunteer, volunteers, wolontariat, voluntariat, доброволци, волонтёры, رضاکار, ਵਲੰਟੀਅਰ
football, soccer, piłka nożna, fotbal, футбол, فٹبال, ਫੁੱਟਬਾਲ, ফুটবল
lonely, loneliness, isolation, isolated, samotność, singurătate, самота, одиночество, تنہائی, ਇਕੱਲਤਾ
housing, homes, tenure, houses, rent, mieszkania, locuințe, жилища, жильё, رہائش, گھر, ਮਕਾਨ, বাসস্থান
council house, council housing, council tenant, social housing, social rented, housing association
other white, polish, romanian, eastern european, polacy, români, българи, поляки, румыны
hate crime, racism, racist, discrimination, rasizm, rasism, расизъм, расизм, نسل پرستی, ਨਸਲਵਾਦ
place of welcome, places of welcome, warm space, warm hub, warm spaces, warm bank, drop in, coffee morning
warm space, warm welcome, warm place, keep warm, ciepłe miejsce, loc cald, топло място, тёплое место, گرم جگہ, ਨਿੱਘੀ ਥਾਂ, উষ্ণ স্থান
covid 19, covid, coronavirus, pandemic, lockdown
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
