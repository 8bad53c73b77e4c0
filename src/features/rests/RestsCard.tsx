import { useMeta } from '@/api/queries';
import type { RestsOn } from '@/domain/answers/restsOnAnswer';
import { activeCount, type Filters } from '@/domain/facets/filters';
import { mayBeTooLow, restsOnLine, standingOf } from '@/domain/rests/standing';
import { counted, formatCount } from '@/domain/words/sentences';
import { useCopyText } from '@/features/export/links/useCopyText';
import { RecordsLink } from '@/features/filters/RecordsLink';
import { useFilterSentence } from '@/features/filters/useFilterSentence';
import styles from '@/features/rests/Rests.module.css';
import { RestsChanges } from '@/features/rests/RestsChanges';
import { BestSources, KindsByScope } from '@/features/rests/RestsParts';
import { SearchedYears } from '@/features/rests/SearchedYears';
import { StandingSign } from '@/features/rests/StandingSign';
import { Button } from '@/ui/Button';

interface Props {
  answer: RestsOn;
  filters: Filters;
}

/** What a number of records rests on, what would change it, and the line that exports carry. */
export function RestsCard({ answer, filters }: Props) {
  const research = useMeta();
  const { copyText, dialog } = useCopyText();
  const sentenceOf = useFilterSentence();
  const { total, dates, signings } = answer;
  const line = restsOnLine(answer, filters, research);
  const low = mayBeTooLow(research, filters);
  const { all, unofficial } = answer.single;
  return (
    <>
      <div className={styles.about}>
        <p>{activeCount(filters) > 0 ? `Only records that match: ${sentenceOf(filters)}` : 'All records'}</p>
        <StandingSign standing={standingOf(answer, filters, research)} />
      </div>
      <div className={styles.columns}>
        <div>
          <KindsByScope answer={answer} filters={filters} />
          <BestSources answer={answer} filters={filters} />
          {all > 0 && (
            <p className={styles.note}>
              {formatCount(all)} {all === 1 ? 'rests' : 'rest'} on a single source
              {unofficial > 0 && `; ${formatCount(unofficial)} of them ${unofficial === 1 ? 'is' : 'are'} not official`}.
            </p>
          )}
          <SearchedYears answer={answer} filters={filters} />
        </div>
        <div>
          <RestsChanges answer={answer} filters={filters} />
          <h3>Dates</h3>
          <p>
            {[
              `${formatCount(dates.day)} known to the day`,
              ...(dates.month > 0 ? [`${formatCount(dates.month)} to the month`] : []),
              ...(dates.year > 0 ? [`${formatCount(dates.year)} only to the year`] : []),
            ].join(', ')}
            {dates.none > 0 && (
              <>
                ;{' '}
                <RecordsLink count={dates.none} filters={filters.time === 'undated' ? filters : { ...filters, time: 'undated' }}>
                  {counted(dates.none, 'record')} without a date
                </RecordsLink>
              </>
            )}
            .
          </p>
          {signings > 0 && (
            <>
              <h3>Counted twice</h3>
              <p>
                {counted(signings, 'signing')} {signings === 1 ? 'stands beside its' : 'stand beside their'} agreement: one event, two
                records.
              </p>
            </>
          )}
          {low !== '' && (
            <>
              <h3>May be too low</h3>
              <p>{low}</p>
            </>
          )}
        </div>
      </div>
      <footer className={styles.line}>
        <p>
          <span>In exports:</span> {line}
        </p>
        <Button look="link" onPress={() => void copyText(line, 'Line copied.')}>
          Copy line
        </Button>
        {total > 0 && (
          <RecordsLink count={total} filters={filters}>
            Open these records
          </RecordsLink>
        )}
      </footer>
      {dialog}
    </>
  );
}
