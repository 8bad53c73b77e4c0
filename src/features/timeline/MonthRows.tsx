import { useMeta } from '@/api/queries';
import { KindSign } from '@/charts/plot/KindSign';
import type { TimelineMark } from '@/domain/answers/timelineAnswers';
import type { Filters } from '@/domain/facets/filters';
import { recordPath, typeLabel } from '@/domain/records/atlasRecord';
import { isComing, statusLabel } from '@/domain/records/statusLabel';
import { formatDateRange, precisionOf } from '@/domain/time/partialDate';
import { shortMonths } from '@/domain/time/timeScale';
import { counted, lowerFirst } from '@/domain/words/sentences';
import { shortTitle, toldBy } from '@/domain/words/shortTitle';
import { type ListMonth, listGroups } from '@/features/timeline/layout/listGroups';
import { markKey, pairsOf } from '@/features/timeline/layout/timelineBody';
import styles from '@/features/timeline/MonthRows.module.css';
import type { TimelineModeState } from '@/features/timeline/timelineModes';
import { YearPages } from '@/features/timeline/YearPages';
import { Link } from '@/ui/Link';
import { palettes } from '@/ui/palette';
import { unbroken } from '@/ui/unbroken';
import { useTheme } from '@/ui/useTheme';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

interface Props {
  marks: readonly TimelineMark[];
  filters: Filters;
  modes: Pick<TimelineModeState, 'page' | 'set'>;
}

/** The records by month in one column, time running down, for narrow windows. Initiatives, which run over years, are one row that unfolds. */
export function MonthRows({ marks, filters, modes }: Props) {
  const initiatives = marks.filter(({ kind }) => kind === 'initiative');
  const dated = marks.filter(({ kind }) => kind !== 'initiative');
  const told = toldBy(filters);
  const palette = palettes[useTheme()];
  const { published } = useMeta();
  const row = (mark: TimelineMark, day: string, note: string, signing?: TimelineMark) => (
    <li key={markKey(mark)} className={styles.row}>
      <span className={styles.day}>{day}</span>
      <svg viewBox="0 0 24 36" className={styles.axis} aria-hidden="true">
        {signing && <KindSign kind="activity" x={19} y={18} radius={4} palette={palette} isComing={isComing(signing.status)} />}
        <KindSign
          kind={mark.kind}
          x={signing ? 10 : 12}
          y={18}
          palette={palette}
          isComing={isComing(mark.status)}
          isVague={mark.date !== null && precisionOf(mark.date) !== 'day'}
        />
      </svg>
      <Link to={recordPath(mark.kind, mark.id)}>
        <span className={mark.kind === 'agreement' ? styles.agreement : undefined}>
          {unbroken(shortTitle(mark, told, Number.POSITIVE_INFINITY))}
        </span>
        <VisuallyHidden>: {mark.title}</VisuallyHidden>
        <span className={styles.note}>{note}</span>
      </Link>
      {signing && (
        <Link to={recordPath(signing.kind, signing.id)} className={styles.signing}>
          {`${typeLabel(signing.type)}, ${lowerFirst(statusLabel(signing, published))}`}
          <VisuallyHidden>: {signing.title}</VisuallyHidden>
        </Link>
      )}
    </li>
  );
  return (
    <>
      {initiatives.length > 0 && (
        <details className={styles.initiatives}>
          <summary>
            <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
              <KindSign kind="initiative" x={12} y={10} palette={palette} />
            </svg>
            {counted(initiatives.length, 'initiative')}
          </summary>
          <ul className={styles.rows}>
            {initiatives.map((mark) =>
              row(mark, '', `${typeLabel(mark.type)} · ${formatDateRange(mark.date, mark.endDate) ?? 'dates not known'}`),
            )}
          </ul>
        </details>
      )}
      <YearPages years={listGroups(dated, 'oldest')} modes={modes}>
        {(month) => (
          <div className={styles.month}>
            <h4 aria-label={month.heading}>{monthName(month)}</h4>
            <ul className={styles.rows}>
              {pairedRows(month.marks).map(({ mark, signing }) =>
                row(mark, dayOf(mark), [typeLabel(mark.type), vagueWords(mark)].filter(Boolean).join(' · '), signing),
              )}
            </ul>
          </div>
        )}
      </YearPages>
    </>
  );
}

/** The records of a month in their order; a signing shares the row of its agreement where both are of the month. */
function pairedRows(marks: readonly TimelineMark[]): { readonly mark: TimelineMark; readonly signing?: TimelineMark }[] {
  const pairs = pairsOf(marks);
  const signings = new Map(marks.flatMap((mark) => [[pairs.get(markKey(mark)) ?? '', mark] as const]));
  return marks
    .filter((mark) => !pairs.has(markKey(mark)))
    .map((mark) => {
      const signing = signings.get(markKey(mark));
      return signing ? { mark, signing } : { mark };
    });
}

function monthName({ key }: ListMonth): string {
  return key.length < 7 ? '' : (shortMonths[Number(key.slice(5)) - 1] ?? '');
}

function dayOf({ date }: TimelineMark): string {
  return date?.length === 10 ? String(Number(date.slice(8))) : '';
}

function vagueWords({ date, status }: TimelineMark): string {
  const coming = isComing(status) ? status.replace('-', ' ') : '';
  const vague = date === null ? 'date not known' : date.length === 10 ? '' : date.length === 7 ? 'day not known' : 'month not known';
  return [coming, vague].filter(Boolean).join(', ');
}
