import type { Topic } from '@/domain/vocabulary/vocabulary';

/** What readers call a topic as a whole, separated by commas: English words of the field, then those of the region's languages. Words for a part of it are `topicParts`. */
export const topicTexts = {
  cybersecurity:
    'cybersecurity, cyber security, cyber, cyber-security, cyber safety, information security, kibernetska bezbednost, kibernetička bezbednost, kibernetička sigurnost, kibernetska sigurnost, ' +
    'kibernetska varnost, sajber bezbednost, sajber bezbjednost, сајбер безбедност, sajber sigurnost, cyber bezbednost, кибернетска безбедност, кибер безбедност, информациска безбедност, informaciona bezbednost, ' +
    'информационна сигурност, киберсигурност, кибер сигурност, siguria kibernetike, sigurisë kibernetike, siguri kibernetike, κυβερνοασφάλεια, siber güvenlik, securitate cibernetică, securitatea cibernetică, ' +
    'кібербезпека, кібербяспека, кибербезопасность, кибербезопасности',
  'e-government':
    'e-government, egovernment, e-gov, egov, e-governance, electronic government, electronic governance, digital government, digital governance, digital public services, govtech, gov tech, ' +
    'е-влада, e-vlada, e-uprava, еУправа, elektronska uprava, elektronička uprava, електронска влада, електронска управа, електронно управление, електронно правителство, qeverisje elektronike, qeverisja elektronike, ' +
    'e-qeverisje, e-qeverisja, ηλεκτρονική διακυβέρνηση, e-devlet, e-guvernare, guvernare electronică, електронне урядування, электроннае ўрадаванне, электронное правительство',
  'digital-identity':
    'digital identity, digital identities, digital ID, digital IDs, eID, eIDs, electronic identity, electronic identification, electronic ID, e-identity, e-identification, digitalni identitet, elektronski identitet, ' +
    'elektronički identitet, дигитален идентитет, електронски идентитет, електронска идентификација, електронна идентичност, digitalna identiteta, identitet digjital, identiteti digjital, identitet dixhital, ' +
    'identiteti elektronik, ψηφιακή ταυτότητα, dijital kimlik, identitate digitală, identitatea digitală, цифрова ідентичність, лічбавая ідэнтычнасць, цифровая идентичность',
  broadband:
    'broadband, broad band, broadband internet, широкопојасен интернет, широкопојасни интернет, širokopojasni internet, širokopasovni internet, широколентов достъп, широколентов интернет, brez i gjerë, brezi i gjerë, ' +
    'brezin e gjerë, ευρυζωνικότητα, ευρυζωνικές, geniş bant, bandă largă, широкосмуговий доступ, шырокапалосны доступ, широкополосный доступ',
  'telecom-5g':
    'telecoms and 5G, telecoms, telecom, telecommunication, telecommunications, electronic communications, 5G, телекомуникации, telekomunikacije, telekomunikacija, telekomi, електронски комуникации, ' +
    'elektronske komunikacije, elektroničke komunikacije, електронни съобщения, telekomunikacion, telekomunikacioni, telekomunikacionet, komunikimet elektronike, komunikime elektronike, τηλεπικοινωνίες, telekomünikasyon, ' +
    'telecomunicații, comunicații electronice, телекомунікації, тэлекамунікацыі, телекоммуникации',
  roaming:
    'roaming, roam, free roaming, roam like at home, RLAH, roming, роминг, роумінг, роуминг, роўмінг, romingu, rominga, roamingu, περιαγωγή',
  'artificial-intelligence':
    'artificial intelligence, AI, вештачка интелигенција, veštačka inteligencija, vještačka inteligencija, umjetna inteligencija, umetna inteligenca, изкуствен интелект, inteligjenca artificiale, ' +
    'inteligjencë artificiale, inteligjencës artificiale, τεχνητή νοημοσύνη, yapay zeka, inteligență artificială, inteligența artificială, штучний інтелект, штучны інтэлект, искусственный интеллект',
  'data-governance':
    'data governance, data policy, управување со податоци, upravljanje podacima, управљање подацима, upravljanje podatkov, управление на данни, qeverisja e të dhënave, διακυβέρνηση δεδομένων, veri yönetişimi, ' +
    'guvernanța datelor, управління даними, кіраванне данымі, управление данными',
  'digital-skills':
    'digital skills, digital literacy, digital competence, digital competences, e-skills, ICT skills, дигитални вештини, дигитална писменост, digitalne veštine, digitalne vještine, digitalna pismenost, ' +
    'digitalne spretnosti, дигитални умения, дигитална грамотност, aftësi digjitale, aftësitë digjitale, aftësive digjitale, ψηφιακές δεξιότητες, dijital beceriler, competențe digitale, цифрові навички, ' +
    'лічбавыя навыкі, цифровые навыки',
  'child-online-safety':
    'child online safety, child online protection, child safety online, safety of children online, online safety of children, protection of children online, children online, safer internet, безбедност на децата на интернет, ' +
    'bezbednost dece na internetu, bezbjednost djece na internetu, sigurnost djece na internetu, zaštita dece na internetu, varnost otrok na spletu, безопасност на децата онлайн, siguria e fëmijëve në internet, ' +
    'siguria e fëmijëve online, ασφάλεια των παιδιών στο διαδίκτυο, çocukların çevrimiçi güvenliği, siguranța copiilor online, безпека дітей онлайн, бяспека дзяцей у інтэрнэце, безопасность детей в интернете',
  'digital-economy':
    'digital economy, internet economy, дигитална економија, digitalna ekonomija, digitalna privreda, digitalno gospodarstvo, цифрова икономика, дигитална икономика, ekonomi digjitale, ekonomia digjitale, ' +
    'ekonomisë digjitale, ψηφιακή οικονομία, dijital ekonomi, economie digitală, economia digitală, цифрова економіка, лічбавая эканоміка, цифровая экономика',
  'smart-cities':
    'smart cities, smart city, паметни градови, паметен град, pametni gradovi, pametan grad, pametni grad, pametna mesta, pametno mesto, умни градове, умен град, интелигентни градове, qytete të zgjuara, ' +
    'qytete inteligjente, qytetet inteligjente, έξυπνες πόλεις, akıllı şehirler, akıllı kentler, orașe inteligente, розумні міста, разумныя гарады, умные города',
  'postal-services':
    'postal services, postal service, postal, поштенски услуги, поштенске услуге, poštanske usluge, poštne storitve, пощенски услуги, shërbimet postare, shërbime postare, ταχυδρομικές υπηρεσίες, posta hizmetleri, ' +
    'servicii poștale, поштові послуги, паштовыя паслугі, паштовая сувязь, почтовые услуги, почтовая связь',
  'public-administration':
    'public administration, public administration reform, јавна администрација, javna uprava, државна управа, javna administracija, публична администрация, държавна администрация, administrata publike, ' +
    'administratë publike, administratës publike, δημόσια διοίκηση, kamu yönetimi, administrație publică, administrația publică, публічне управління, дзяржаўнае кіраванне, государственное управление',
  'digital-media':
    'digital media, online media, дигитални медиуми, digitalni mediji, дигитални медии, цифрови медии, media digjitale, mediat digjitale, ψηφιακά μέσα, dijital medya, media digitală, цифрові медіа, лічбавыя медыя, ' +
    'цифровые медиа',
  'digital-strategy':
    'digital strategy, digital strategies, digital agenda, дигитална стратегија, дигитална агенда, digitalna strategija, digitalna agenda, дигитална стратегия, дигитален дневен ред, strategjia digjitale, ' +
    'strategji digjitale, agjenda digjitale, axhenda digjitale, ψηφιακή στρατηγική, dijital strateji, strategie digitală, agenda digitală, цифрова стратегія, лічбавая стратэгія, цифровая стратегия',
} as const satisfies Record<Topic, string>;

/** Words for a part of a topic: who asks for them means less than the topic, and most records about them bear it. */
export const topicPartTexts = {
  cybersecurity:
    'cyber defence, cyber defense, cyber attack, cyber attacks, cyber crime, cybercrime, cyber resilience, cyber hygiene, incident response, CERT, CSIRT, NIS2, critical infrastructure',
  'e-government':
    'e-services, eservices, electronic services, digital services, e-uslugi, е-услуги, e-usluge, interoperability, one-stop shop, portal of services',
  'digital-identity':
    'trust services, eIDAS, e-signature, e-signatures, electronic signature, electronic signatures, digital signature, qualified signature, identity wallet, digital wallet, EUDI wallet',
  broadband: 'fibre, fiber, fibre optic, fiber optic, optical network, high-speed internet, gigabit, WiFi4EU, WiFi4WB',
  'telecom-5g': '4G, 6G, mobile networks, spectrum, radio spectrum, radio frequencies, frequencies, satellite, number portability',
  roaming: 'roaming charges, roaming prices, roaming tariffs, regional roaming',
  'artificial-intelligence': 'machine learning, generative AI, large language models, AI Act, robotics, supercomputer, supercomputing',
  'data-governance':
    'data protection, personal data, privacy, data privacy, GDPR, open data, data sharing, data exchange, data space, data spaces, data centre, data center, cloud',
  'digital-skills': 'coding, digital education, e-learning, distance learning, STEM, training in ICT',
  'child-online-safety': 'cyberbullying, cyber bullying, grooming, parental control',
  'digital-economy':
    'e-commerce, ecommerce, electronic commerce, digital trade, start-ups, startups, fintech, e-invoicing, e-payments, digital market, digital single market, innovation',
  'smart-cities': 'smart villages, smart village, urban mobility, intelligent transport',
  'postal-services': 'post office, parcels, parcel delivery, postage stamp, stamps, courier',
  'public-administration': 'civil service, civil servants, administrative reform, simplification of procedures',
  'digital-media': 'media literacy, disinformation, misinformation, fake news, hate speech, platform regulation, DSA',
  'digital-strategy': 'digital transformation, digitalisation, digitalization, digitisation, digitization, digital decade, ICT strategy',
} as const satisfies Record<Topic, string>;
