import type { AtlasRecord } from '@/domain/records/atlasRecord';

function numbered(field: string, items: readonly unknown[]): string[] {
  return items.map((_, position) => `${field}.${position}`);
}

/** Returns the paths of the statements that a record's page shows with footnotes, in the order of the page. */
export function statementPaths(entry: AtlasRecord): string[] {
  const { kind, record } = entry;
  if (kind === 'activity')
    return [
      'title',
      'summary',
      ...numbered('outcomes', record.outcomes),
      'date',
      'endDate',
      'place',
      'online',
      ...numbered('people', record.people),
      ...numbered('organisationIds', record.organisationIds),
      'countries',
    ];
  if (kind === 'agreement')
    return [
      'title',
      'dates.announced',
      'dates.signed',
      'dates.inForce',
      'dates.ends',
      'summary',
      ...numbered('commitments', record.commitments),
      'legalEffect',
      'place',
      'signedElectronically',
      ...record.parties.flatMap((_, position) => [`parties.${position}`, `parties.${position}.signatory`]),
      'countries',
    ];
  return [
    'title',
    'summary',
    ...numbered('goals', record.goals),
    ...numbered('measures', record.measures),
    ...numbered('milestones', record.milestones),
    'period.start',
    'period.end',
    'leadId',
    ...numbered('partnerIds', record.partnerIds),
    ...numbered('funderIds', record.funderIds),
    'countries',
  ];
}
