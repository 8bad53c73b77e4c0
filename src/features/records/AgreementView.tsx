import { useMemo } from 'react';
import { useMeta } from '@/api/queries';
import type { RecordDetail } from '@/domain/answers/apiAnswers';
import { agreementDate } from '@/domain/records/atlasRecord';
import { searchedOf } from '@/domain/records/coverage';
import { agreementLevels } from '@/domain/vocabulary/vocabulary';
import { ActivityTimeline } from '@/features/records/ActivityTimeline';
import { splitRelatives } from '@/features/records/aroundAgreement';
import { CommitmentList } from '@/features/records/CommitmentList';
import { signingFacts } from '@/features/records/factRows';
import { LifeCycle } from '@/features/records/lifeCycle/LifeCycle';
import { PartyList } from '@/features/records/Participants';
import { RecordFrame } from '@/features/records/RecordFrame';
import { FactList, Footnotes } from '@/features/records/Statements';
import { RelatedList, RelatedSection } from '@/features/records/StubList';
import { Section } from '@/ui/Section';

/** Everything that is recorded of one agreement. */
export function AgreementView({ detail }: { detail: RecordDetail<'agreement'> }) {
  const { record, related, organisations } = detail;
  const meta = useMeta();
  const knownTo = useMemo(() => ({ today: meta.published, searched: searchedOf(meta) }), [meta]);
  const date = agreementDate(record);
  const { before, after } = splitRelatives(date, related.agreements);
  return (
    <RecordFrame
      entry={{ kind: 'agreement', record }}
      detail={detail}
      kicker={agreementLevels[record.level].toLowerCase()}
      aside={record.signedElectronically ? 'signed electronically' : undefined}
      banner={<LifeCycle agreement={record} knownTo={knownTo} />}
      side={
        <>
          <PartyList agreement={record} organisations={organisations} />
          <FactList facts={signingFacts(record)} record={record} />
        </>
      }
    >
      <CommitmentList agreement={record} activities={related.activities} research={meta} />
      <Section title="Legal effect">
        <p>
          {record.legalEffect ?? 'Not recorded.'}
          {record.legalEffect && <Footnotes record={record} path="legalEffect" />}
        </p>
      </Section>
      {related.agreements.length > 0 && (
        <Section title="Related agreements">
          <RelatedList label="Earlier ones that it follows, amends or implements" records={before} />
          <RelatedList label="Later ones that follow, amend or implement it" records={after} />
        </Section>
      )}
      {related.activities.length > 0 && (
        <Section title="Linked activities" count={related.activities.length}>
          <ActivityTimeline activities={related.activities} date={date} />
        </Section>
      )}
      <RelatedSection title="Initiatives" records={related.initiatives} />
    </RecordFrame>
  );
}
