import type { CountryCode } from '@/domain/vocabulary/countries';

/** Countries of the region and its neighbourhood, whose names are known in each of its languages. */
type RegionCode = 'AL' | 'BA' | 'BG' | 'BY' | 'GR' | 'HR' | 'HU' | 'MD' | 'ME' | 'MK' | 'RO' | 'RS' | 'RU' | 'SI' | 'TR' | 'UA' | 'XK';

/**
 * What readers call these countries, separated by commas: English names, short and former ones, adjectives; then the names in Macedonian, Serbian and its
 * neighbours, Slovene, Bulgarian, Albanian, Greek, Turkish, Romanian, Ukrainian, Belarusian and Russian, with adjectives where they are usual. Case, accents and
 * scripts that fold into each other are written once.
 */
export const regionCountryTexts = {
  AL:
    'Albania, Albanian, Albanians, Republic of Albania, ALB, Shqipëri, Shqipëria, Shqiperise, shqiptar, shqiptare, Албанија, Albanije, Albanija, albanski, albanska, albansko, ' +
    'албански, Albaniji, Албания, албанска, Αλβανία, αλβανική, Arnavutluk, Arnavut, Албанія, Албанії',
  BA:
    'Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia Herzegovina, Bosnia i Hercegovina, BiH, B&H, Bosnian, Bosnians, Herzegovina, ' +
    'Bosna i Hercegovina, Босна и Херцеговина, Босна, Bosne i Hercegovine, Bosni i Hercegovini, bosanski, bosanska, bosanskohercegovački, bosanskohercegovačka, Bosna in Hercegovina, ' +
    'Bosnja dhe Hercegovina, Bosnjë, Bosnja, Bosnjë-Hercegovina, Bosnja e Hercegovina, Βοσνία και Ερζεγοβίνη, Βοσνία, Bosna-Hersek, Bosna Hersek, Bosna, Bosnia și Herțegovina, ' +
    'Боснія і Герцеговина, Боснія, Боснія і Герцагавіна, Босния и Герцеговина, Босния',
  BG:
    'Bulgaria, Bulgarian, Bulgarians, Republic of Bulgaria, BGR, Бугарија, Bugarska, Bugarske, Bugarskoj, bugarski, bugarsko, Bolgarija, bolgarski, България, български, българска, ' +
    'Bullgari, Bullgaria, bullgar, Βουλγαρία, βουλγαρική, Bulgaristan, Bulgar, Болгарія, Балгарыя, Болгария, болгарский',
  BY:
    'Belarus, Belarusian, Belarusians, Belorussian, Belorussia, Byelorussia, Republic of Belarus, BLR, Белорусија, Bjelorusija, Belorusija, beloruski, bjeloruski, beloruska, Беларус, Беларусь, ' +
    'белоруски, Bjellorusi, Bjellorusia, Λευκορωσία, Beyaz Rusya, Білорусь, Білорусі, Белоруссия, белорусский, Belaruse',
  GR:
    'Greece, Greek, Greeks, Hellenic, Hellas, Hellenic Republic, GRC, Грција, Grčka, Grčke, Grčkoj, grčki, grčko, Grčija, Гърция, гръцки, Greqi, Greqia, grek, Ελλάδα, Ελλάς, ελληνική, Yunanistan, ' +
    'Yunan, Grecia, Греція, Грэцыя, Греция, греческий',
  HR:
    'Croatia, Croatian, Croatians, Croat, Republic of Croatia, HRV, Хрватска, Hrvatska, Hrvatske, Hrvatskoj, hrvatski, hrvatsko, Hrvaška, Хърватия, Хърватска, хърватски, Kroaci, Kroacia, kroat, ' +
    'Κροατία, Hırvatistan, Hırvat, Croația, Хорватія, Харватыя, Хорватия, хорватский',
  HU:
    'Hungary, Hungarian, Hungarians, HUN, Унгарија, Mađarska, Mađarske, Madjarska, mađarski, Madžarska, Унгария, унгарски, Hungari, Hungaria, Ουγγαρία, Macaristan, Macar, Ungaria, Угорщина, ' +
    'Вугоршчына, Венгрыя, Венгрия, Magyarország, magyar',
  MD:
    'Moldova, Moldovan, Moldovans, Moldavia, Moldavian, Republic of Moldova, MDA, Молдавија, Moldavija, moldavski, Молдова, молдовски, Moldavi, Moldavia, Μολδαβία, Republica Moldova, moldovenesc, ' +
    'Молдавія, Малдова, Молдавия, молдавский',
  ME:
    'Montenegro, Montenegrin, Montenegrins, MNE, Црна Гора, Crna Gora, Crne Gore, Crnoj Gori, Crnu Goru, crnogorski, crnogorska, црногорски, Črna gora, Черна гора, черногорски, Mal i Zi, Mali i Zi, ' +
    'Malit të Zi, malazez, Μαυροβούνιο, Karadağ, Muntenegru, Чорногорія, Чарнагорыя, Черногория',
  MK:
    'North Macedonia, Macedonia, Macedonian, Macedonians, North Macedonian, Republic of North Macedonia, Republic of Macedonia, MKD, MK, NMK, FYROM, FYR Macedonia, Former Yugoslav Republic of Macedonia, ' +
    'Северна Македонија, Македонија, Република Северна Македонија, македонски, македонска, Sjeverna Makedonija, Severna Makedonija, Makedonija, Severne Makedonije, Sjeverne Makedonije, Makedonije, ' +
    'makedonsko, Северна Македония, Македония, Maqedoni, Maqedonia, Maqedonia e Veriut, Maqedonisë së Veriut, maqedonas, Βόρεια Μακεδονία, Μακεδονία, ΠΓΔΜ, Kuzey Makedonya, Makedonya, Makedon, ' +
    'Macedonia de Nord, Північна Македонія, Македонія, Паўночная Македонія, Македонія, Северная Македония, македонский',
  RO:
    'Romania, Romanian, Romanians, Rumania, ROU, Романија, Rumunija, Rumunjska, Rumunija, rumunski, rumunjski, Romunija, Румъния, румънски, Rumani, Rumania, rumun, Ρουμανία, Romanya, Rumen, România, român, ' +
    'Румунія, Румынія, Румыния, румынский',
  RS:
    'Serbia, Serbian, Serbians, Serb, Republic of Serbia, SRB, RS, Србија, Srbija, Srbije, Srbiji, Srbiju, Republika Srbija, srpski, srpska vlada, srbijanski, srbski, Сърбия, сръбски, Serbi, Serbia, Serbisë, ' +
    'serb, Σερβία, σερβική, Sırbistan, Sırp, Сербія, Сербії, Сербыя, Сербия, сербский',
  RU:
    'Russia, Russian, Russians, Russian Federation, RUS, Русија, Rusija, Rusije, ruski, ruska, Ruska Federacija, Русия, руски, Rusi, Rusia, rus, Ρωσία, Rusya, Rusya Federasyonu, Росія, Расія, Россия, ' +
    'российский, Российская Федерация',
  SI:
    'Slovenia, Slovenian, Slovenians, Slovene, Slovenes, Republic of Slovenia, SVN, Словенија, Slovenija, Slovenije, Sloveniji, slovenski, slovenački, slovenska, Словения, словенски, Slloveni, Sllovenia, ' +
    'slloven, Σλοβενία, Slovenya, Sloven, Словенія, Славенія, Словения',
  TR:
    'Türkiye, Turkey, Turkish, Turk, Turks, Republic of Türkiye, Republic of Turkey, TUR, Турција, Turska, Turske, turski, Turčija, turški, Турция, турски, Turqi, Turqia, turk, Τουρκία, τουρκική, ' +
    'Türkiye Cumhuriyeti, Türk, Turcia, turc, Туреччина, Турцыя, турецкий',
  UA: 'Ukraine, Ukrainian, Ukrainians, UKR, UA, Украина, Ukrajina, ukrajinski, украински, ukrainski, Україна, України, Украіна, Ukrainë, Ukraina, Ουκρανία, Ukrayna, Ucraina, український, украинский',
  XK:
    'Kosovo, Kosovan, Kosovar, Kosovars, Kosovo*, XK, XKX, RKS, Republic of Kosovo, Косово, Kosova, Kosove, Kosovës, Republika e Kosovës, Косово и Метохија, Kosovo i Metohija, kosovski, kosovska, Κόσοβο, ' +
    'Κοσσυφοπέδιο, Kosovë, kosovar, Косова',
} as const satisfies Record<RegionCode, string> & Partial<Record<CountryCode, string>>;
