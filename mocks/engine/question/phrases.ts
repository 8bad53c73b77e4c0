import type { FacetName } from '@/domain/facets/facets';

/** What else the values of facets are called; their own names, with plurals, are in the lexicon by themselves. Several values are a choice between them. */
export const valuePhrases: { readonly [N in FacetName]?: Readonly<Record<string, string>> } = {
  kind: {
    activity: 'event; events',
    agreement: 'accord; accords; deal signed; pacts; pact',
  },
  country: {
    'AL,BA,ME,MK,RS,XK':
      'Western Balkans; Western Balkan; West Balkans; WB6; Western Balkan Six; Western Balkans Six; Western Balkan countries; Western Balkans countries; countries of the Western Balkans; Zapadni Balkan; Западен Балкан; Западни Балкан; Ballkani Perëndimor; Westbalkan',
    'EE,LT,LV': 'Baltic states; Baltic countries; Baltics',
    'BE,LU,NL': 'Benelux',
    'CZ,HU,PL,SK': 'Visegrad; Visegrad group; Visegrad countries; V4',
  },
  topic: {
    cybersecurity: 'cyber defence; cybercrime; network security; nis; nis2',
    'digital-identity': 'e id; digital ids; eidas; wallet; wallets; digital wallet; digital wallets',
    'telecom-5g': '5g networks; telecommunications networks',
    'data-governance': 'data protection; open data',
    'digital-skills': 'digital skill; it skills',
    'child-online-safety': 'child safety; child protection; online safety; online child safety',
    'smart-cities': 'smart city',
    'postal-services': 'post; mail',
    'public-administration': 'administration reform',
    'digital-media': 'media; digital content; audiovisual media',
    'digital-strategy': 'digital transformation; digitalisation',
  },
  type: {
    memorandum: 'mou; mous; memoranda; memorandum of understanding; memoranda of understanding; memorandums of understanding',
    'official-visit': 'visit; visits; state visit; state visits',
    meeting: 'talks; bilateral meeting; bilateral meetings; summits',
    conference: 'forum; forums; fora',
    signing: 'signature; signatures; signing ceremony; signing ceremonies',
    legislation: 'legislative act; legislative acts; bylaw; bylaws',
    'government-decision': 'decision; decisions',
    training: 'trainings; training course; training courses; course; courses',
    exercise: 'drill; drills',
    'working-group': 'task force; task forces',
    'letter-of-intent': 'loi; letters of intent',
    'joint-statement': 'statement; statements',
    'strategy-adoption': 'adoption of strategies; adoption of strategy; adoption of a strategy',
    law: 'laws',
    programme: 'programs',
  },
  status: {
    'in-force': 'in force; entered into force; into force; in effect; effective',
    ongoing: 'running; in progress',
    completed: 'finished; concluded',
    negotiating: 'under negotiation; being negotiated; negotiated',
    'public-debate': 'in public debate; under public debate',
    ended: 'expired; terminated',
    cancelled: 'canceled; called off',
  },
  scope: {
    one: 'one country; single country; one country only; unilateral; one country alone',
    'one-with-body': 'one country and an international body; one country with a body; with an international body',
    two: 'two countries; bilateral; bilaterally; two country; of two countries',
    few: 'three to five countries; 3 to 5 countries; 3–5 countries; trilateral; three countries; four countries; five countries',
    many: 'six or more countries; six countries or more; six and more countries; more than five countries; at least six countries; 6+ countries; many countries',
    'few,many':
      'multilateral; multilaterally; several countries; three or more countries; at least three countries; more than two countries',
  },
  contact: { yes: 'contact; contacts; met; meet; meets; met with; meet with; meets with; in contact; contacts of two to five countries' },
  orgType: {
    government: 'government; governments; organisation government',
    cert: 'certs; csirt; csirts; cert team; cert teams',
    'eu-body': 'eu bodies; eu institutions; eu institution; eu agencies; eu agency; bodies of the eu',
    'international-organisation': 'international bodies; international body; intergovernmental organisations',
    company: 'business; businesses; firm; firms; private sector',
    ngo: 'ngos; civil society; civil society organisations; non governmental organisations; nonprofit; nonprofits',
    university: 'academia; faculties',
    city: 'municipality; municipalities; cities',
    parliament: 'assemblies',
    regulator: 'regulatory authority; regulatory authorities; regulatory agencies',
  },
  sourceQuality: {
    official: 'official source; official sources; officially documented',
    press: 'press; press source; press sources; media sources; press reports; news sources; newspapers',
    mirror: 'mirror; mirrors; mirror source; mirrored sources',
    other: 'other sources',
  },
  followUp: {
    recorded:
      'followed up; followed up on; with follow up; with a follow up; with follow ups; recorded follow up; recorded follow ups; follow up recorded; have a follow up; that were followed up; was followed up; were followed up',
    none: 'not followed up; never followed up; not been followed up; without follow up; without a follow up; without follow ups; without any follow up; without recorded follow up; without a recorded follow up; no follow up; no recorded follow up; no follow ups; no known follow up; follow up none known; follow up none; none known; nothing came of; came to nothing; unfollowed; not followed',
  },
};

/** Phrases of time that are not dates. */
export const timePhrases = {
  underway: ['under way', 'under way or in force', 'in force or under way', 'was under way', 'were under way'],
  undated: [
    'undated',
    'without a date',
    'without date',
    'without dates',
    'no date',
    'with no date',
    'not dated',
    'date unknown',
    'unknown date',
  ],
} as const;

/** Names of groups of countries that are a number without their article: written just so, and behind “the”. */
export const definiteNames: Readonly<Record<string, string>> = { Six: 'AL,BA,ME,MK,RS,XK' };
