import type { LocatedRecord, LocatedRecords, Report } from './locateRecords';

interface Reference {
  readonly to: keyof LocatedRecords;
  readonly id: string | null;
  readonly path: readonly PropertyKey[];
}

function listed(to: keyof LocatedRecords, field: string, ids: readonly string[]): Reference[] {
  return ids.map((id, i) => ({ to, id, path: [field, i] }));
}

/** Checks that every id that a record names is there, and that no record names itself. */
export function checkReferences(records: LocatedRecords, report: Report): void {
  const idsOfKind = (list: readonly { record: { id: string } }[]) => new Set(list.map(({ record }) => record.id));
  const known = {
    activities: idsOfKind(records.activities),
    agreements: idsOfKind(records.agreements),
    initiatives: idsOfKind(records.initiatives),
    organisations: idsOfKind(records.organisations),
  };
  const check = (located: LocatedRecord<unknown>, kind: keyof LocatedRecords, references: readonly Reference[]) => {
    for (const { to, id, path } of references) {
      if (id === null) continue;
      if (!known[to].has(id)) report(located, path, `names '${id}', which is not among the ${to}`);
      else if (to === kind && id === located.id) report(located, path, 'names the record itself');
    }
  };
  for (const located of records.activities) {
    const { organisationIds, agreementIds, initiativeIds } = located.record;
    check(located, 'activities', [
      ...listed('organisations', 'organisationIds', organisationIds),
      ...listed('agreements', 'agreementIds', agreementIds),
      ...listed('initiatives', 'initiativeIds', initiativeIds),
    ]);
  }
  for (const located of records.agreements) {
    const { parties, commitments, relatedAgreementIds, initiativeIds } = located.record;
    check(located, 'agreements', [
      ...parties.map((party, i): Reference => ({ to: 'organisations', id: party.organisationId, path: ['parties', i, 'organisationId'] })),
      ...commitments.flatMap(({ followUps }, i) =>
        followUps.map(
          ({ activityId }, n): Reference => ({ to: 'activities', id: activityId, path: ['commitments', i, 'followUps', n, 'activityId'] }),
        ),
      ),
      ...listed('agreements', 'relatedAgreementIds', relatedAgreementIds),
      ...listed('initiatives', 'initiativeIds', initiativeIds),
    ]);
  }
  for (const located of records.initiatives) {
    const { leadId, partnerIds, funderIds } = located.record;
    check(located, 'initiatives', [
      { to: 'organisations', id: leadId, path: ['leadId'] },
      ...listed('organisations', 'partnerIds', partnerIds),
      ...listed('organisations', 'funderIds', funderIds),
    ]);
  }
  for (const located of records.organisations) {
    const { predecessorId, successorId } = located.record;
    check(located, 'organisations', [
      { to: 'organisations', id: predecessorId, path: ['predecessorId'] },
      { to: 'organisations', id: successorId, path: ['successorId'] },
    ]);
  }
}
