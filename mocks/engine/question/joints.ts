/** Words that carry no part of a question: they are neither read nor named as dropped. */
export const softWords: ReadonlySet<string> = new Set(
  `the a an s of in on at to for from with within into under over by as than between among amongst
  and or plus both either also then together jointly each other another
  is are was were be been being am has have had having do does did done can could will would shall should may might must
  what which that where there here how it its it's they their them this these those i we you my our your me us
  show list give find tell see look looking want know need get got please thank thanks let lets make made
  about concerning regarding regards related relating relation relations respect
  work works worked working cooperate cooperates cooperated cooperating cooperation collaborate collaborates collaborated collaboration
  engage engaged engages engagement deal deals dealt happen happened happens take takes took taken part participate participates participated
  involve involves involved involving active activities' record records data entry entries item items
  country countries state states field area areas topic theme subject question
  all any every some everything everyone everybody anyone anybody anything someone
  i u vo na za sa so od do dhe edhe te me mbi per nga per ve ile si cu intre und mit zwischen et avec entre și în în καὶ με της του στην την
  z po pro e de la din cu izmedu izmedju pomegu megu mezdu medu midis ndermjet arasinda pri pro dlja dla miz miz pomiz`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that join two values of a facet so that either is enough. */
export const orWords: ReadonlySet<string> = new Set(['or', 'ili', 'ose', 'oder', 'ou', 'sau', 'veya', 'vagy', 'abo']);
/** Words with which a list goes on. */
export const listWords: ReadonlySet<string> = new Set([...orWords, 'and', 'plus', 'i', 'dhe', 've', 'und', 'et', 'si', 'nor']);

/** Words after which something is left out of the question, which no filter can say. They are named as dropped, with what they are about. */
export const negators: readonly string[] = [
  ...[
    'not',
    'no',
    'non',
    'without',
    'except',
    'except for',
    'excepting',
    'excluding',
    'exclude',
    'excludes',
    'excl',
    'exclusive of',
    'neither',
  ],
  ...['other than', 'apart from', 'aside from', 'rather than', 'instead of', 'besides', 'never', 'outside', 'outside of', 'minus', 'nor'],
  ...['barring', 'save for', 'unlike', 'lacking', 'lack of', 'absent', 'ignoring', 'ignore', 'omit', 'omitting'],
  ...[
    'leaving out',
    'leave out',
    'drop',
    'dropping',
    'forget',
    'take out',
    'taking out',
    'filter out',
    'filtering out',
    'avoid',
    'avoiding',
    'skip',
    'skipping',
    'hide',
    'hiding',
    'remove',
    'removing',
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "don't",
  ],
  ...["doesn't", "didn't", "hasn't", "haven't", "won't", "can't", 'cannot', 'isnt', 'arent', 'dont', 'doesnt', 'didnt', 'hardly', 'w o'],
  ...['everyone but', 'everybody but', 'anyone but', 'anybody but', 'all but', 'every country but', 'any country but', 'everything but'],
  ...['anything but', 'nobody but', 'no one but', 'nothing but', 'none but', 'none of', 'nobody', 'no one', 'none', 'bez', 'osim'],
  ...['nije', 'nisu', 'osven', 'oprec', 'jo', 'pa perfshire', 'pervec', 'nicht', 'ohne', 'ausser', 'sans', 'sauf', 'haric', 'fara'],
];

/** Words that leave out what stands before them: “Kosovo excluded”. */
export const negatorsBehind: readonly string[] = [
  ...[
    'excluded',
    'excepted',
    'aside',
    'omitted',
    'not included',
    'left out',
    'not counted',
    'ignored',
    'is out',
    'removed',
    'not counting',
  ],
];

/** Words that keep out all else, which a filter does only of what a record has one of. */
export const onlyWords: ReadonlySet<string> = new Set(['only', 'just', 'solely', 'exclusively', 'alone', 'merely']);

/** Words for a part of a number. */
export const shareWords: ReadonlySet<string> = new Set(['share', 'percentage', 'percent', 'proportion', 'rate', 'portion', 'fraction']);

/** Words before a moment: where no date follows, the moment is an event that the records do not tell apart. */
export const momentWords: ReadonlySet<string> = new Set([
  'before',
  'after',
  'since',
  'until',
  'till',
  'during',
  'prior',
  'following',
  'throughout',
]);

/** Verbs of what somebody “did”, with what is then done. */
export const participles: Readonly<Record<string, string>> = {
  sign: 'signed',
  adopt: 'adopted',
  ratify: 'ratified',
  cancel: 'cancelled',
  postpone: 'postponed',
  complete: 'completed',
  announce: 'announced',
};
