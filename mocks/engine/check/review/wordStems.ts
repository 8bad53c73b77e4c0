import { isCountryCode } from '@/domain/vocabulary/countries';
import { countryNames } from '@/domain/vocabulary/countryNames';
import type { Topic } from '@/domain/vocabulary/vocabulary';
import { foldedWords } from '@/domain/words/foldText';

const easternPartnership = ['eastern partner', 'eastern europe', 'eapereg'];
const westernBalkans = [
  'western balkan',
  'balkan',
  'wb6',
  'wb 6',
  'six economies',
  'six governments',
  'cefta',
  'regional cooperation council',
];

/** Beginnings of words, with a full stop whole words, that stand for a country and do not begin like its name: what its people are called, its capital, the groups in whose name it is meant. */
const furtherStems: Readonly<Record<string, readonly string[]>> = {
  AE: ['emirat', 'uae.', 'dubai', 'abu dhabi'],
  AM: easternPartnership,
  AZ: easternPartnership,
  BY: [...easternPartnership, 'minsk'],
  GE: [...easternPartnership, 'tbilisi'],
  AL: [...westernBalkans, 'tirana'],
  AT: ['vienna'],
  BA: [...westernBalkans, 'bih.', 'sarajevo', 'srpska'],
  BE: ['belgian'],
  BG: ['sofia'],
  CH: ['swiss', 'geneva'],
  CN: ['chinese', 'beijing'],
  CZ: ['czech', 'prague'],
  CY: ['cypr'],
  DE: ['german', 'berlin'],
  DK: ['danish', 'danes'],
  ES: ['spanish', 'madrid'],
  FR: ['french', 'paris'],
  GB: ['british', 'uk.', 'britain', 'london'],
  GR: ['greek', 'athens'],
  HR: ['croat', 'zagreb'],
  HU: ['budapest'],
  IE: ['irish', 'dublin'],
  IT: ['rome'],
  KR: ['korea', 'seoul'],
  MD: [...easternPartnership, 'chisinau'],
  ME: [...westernBalkans, 'podgorica'],
  MK: [...westernBalkans, 'macedonia', 'skopje'],
  NL: ['dutch', 'hague'],
  NO: ['norw'],
  PL: ['polish', 'poles', 'warsaw'],
  RO: ['bucharest'],
  RS: [...westernBalkans, 'belgrade'],
  RU: ['moscow'],
  SE: ['swed', 'stockholm'],
  SI: ['ljubljana', 'bled'],
  SK: ['bratislava'],
  TR: ['turk', 'ankara', 'istanbul'],
  UA: [...easternPartnership, 'kyiv', 'kiev'],
  US: ['american', 'usa.', 'us.', 'u s.', 'usaid', 'washington'],
  XK: [...westernBalkans, 'pristina', 'prishtina'],
};

/** Returns the beginnings of words that stand for a country: the first letters of its name's first word that tells, and what else it goes by. */
export function countryStems(code: string): readonly string[] {
  const [first = '', ...others] = isCountryCode(code) ? foldedWords(countryNames[code]) : [];
  const word = ['north', 'south', 'united', 'new', 'saint'].includes(first) ? [first, ...others].join(' ') : first;
  // `Serbia` stands behind `Serbian` and `Serbs`, `Moldova` behind `Moldovan`.
  return [word.includes(' ') ? word : word.slice(0, Math.max(4, word.length - 2)), ...(furtherStems[code] ?? [])];
}

/** A list of beginnings of words; with a full stop it is the whole word: `ai.` is not in `aid`. */
function stems(list: string): readonly string[] {
  return list.split(', ');
}

/** Beginnings of words that stand for a topic, as the vocabulary describes it. */
export const topicStems: Readonly<Record<Topic, readonly string[]>> = {
  cybersecurity: stems(
    'cyber, cert., certs., csirt, cirt, information security, network security, nis., incident, hacker, critical infrastructure, ' +
      'critical information, ransomware, misp, electronic evidence, hybrid threat, aksk, 5g security, enisa, secure, security of network, ' +
      'attack',
  ),
  'e-government': stems(
    'e government, egovernment, e governance, egovernance, digital government, digital governance, e service, eservice, ' +
      'electronic service, digital service, digital public, online service, public service, portal, interoperab, register, registr, ' +
      'paperless, electronic document, once only, one stop, e kosova, e albania, euprava, digitally, electronic, service centre, ' +
      'government service, government experience, modernis, point of service, e uprava, data exchange, digitalis, digitaliz, ' +
      'electronic government, govtech, e justice, e health, e cabinet, e invoic, e customs, electronic exchange, digital transformation, ' +
      'open government, e delivery, e consular, x road, diia, e procurement, single point of contact, e tax, digital state, ' +
      'e administration, e residen, paper',
  ),
  'digital-identity': stems(
    'identit, e id., eid, eidas, signature, trust service, certificat, wallet, seal., id card, id number, authenticat, trust',
  ),
  broadband: stems(
    'broadband, wi fi, wifi, connectivit, fibre, optic, ngn., next generation network, internet access, rural, fast internet, high speed, ' +
      'gigabit, high capacity, infrastructure, satellite, cable',
  ),
  'telecom-5g': stems(
    'telecom, 5g, 4g, spectrum, frequenc, electronic communication, mobile, operator, radio, numbering, berec, itu., bandwidth, vhf., ' +
      'band., satellite, network, rspg, regulator, postal and, cept, cable, interconnect, internet exchange',
  ),
  roaming: stems('roam'),
  'artificial-intelligence': stems(
    'artificial intelligence, ai., supercomput, high performance, hpc., eurohpc, quantum, blockchain, emerging, machine learning, robot, ' +
      'semiconductor, new technolog, chip, deep tech',
  ),
  'data-governance': stems('data, privacy, gdpr, open government, dataset, statistic, personal, cloud'),
  'digital-skills': stems(
    'skill, literacy, train, educat, school, student, universit, teacher, course, learn, curricul, academ, pupil, youth, young, talent, ' +
      'workforce, capacit, scholar, competence, knowledge, experts, women, girls, exercise, staff, workshop, summer school, qualif, ' +
      'retrain, lecture, digital academy',
  ),
  'child-online-safety': stems('child, minor, youth, young, pupil, unicef, kids'),
  'digital-economy': stems(
    'econom, e commerce, ecommerce, electronic commerce, start up, startup, ict industr, ict sector, it industr, it sector, it compan, ' +
      'compan, business, innovat, sme, trade, market, invest, payment, fintech, industr, entrepreneur, enterprise, outsourc, tech park, ' +
      'technology park, parcel, customs, private sector, hub., chamber, export, venture, digital europe, financ, bank, nomad, crypto',
  ),
  'smart-cities': stems('smart, city, cities, municipal, local government, local self, town, mayor, urban, local'),
  'postal-services': stems('post, upu., parcel, mail., philatel, ergp, courier'),
  'public-administration': stems(
    'administration, civil serv, human resource, planning, budget, transparen, public sector, respa, good governance, public servant, ' +
      'par., corruption, procurement, reform, officials, public employ, open government, sigma, ogp., government',
  ),
  'digital-media': stems(
    'media, broadcast, platform, disinformation, television, tv., audiovisual, news, journalis, digital services act, press, fake, ' +
      'content, propaganda, film, radio, hate speech, information manipul, fimi',
  ),
  'digital-strategy': stems(
    'digital transformation, digital agenda, strateg, digitalis, digitaliz, digitis, digitiz, ict., information society, roadmap, ' +
      'digital polic, action plan, digital europe, digital decade, digital cooperation, digital summit, summit, digital single, ' +
      'digital market, information technolog',
  ),
};
