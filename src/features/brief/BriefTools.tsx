import { useState } from 'react';
import { type ChartId, chartIds, charts, chartTitle } from '@/charts/chartList';
import { toggledItem } from '@/domain/address/parameter';
import styles from '@/features/brief/BriefTools.module.css';
import { leftOutNote } from '@/features/brief/briefCharts';
import { type Brief, lengthNote } from '@/features/brief/briefContent';
import { failureWords, saveFile } from '@/features/export/files/deliver';
import { CopyLinkButton } from '@/features/export/links/CopyLinkButton';
import { useFilters } from '@/features/filters/useFilters';
import { Button } from '@/ui/Button';
import { showStatus } from '@/ui/StatusLine';

interface Props {
  /** Null while there is nothing to print or save. */
  brief: Brief | null;
  /** Whether all pictures are drawn, so that the printed page will have them. */
  isDrawn: boolean;
  chosen: readonly ChartId[];
  /** What charts are called whose names depend on more than the filters. */
  titles: Partial<Readonly<Record<ChartId, string>>>;
  onChoose: (chosen: readonly ChartId[]) => void;
}

/** What can be done with a brief, and the choice of its charts; nothing of it is printed. */
export function BriefTools({ brief, isDrawn, chosen, titles, onChoose }: Props) {
  const { filters } = useFilters();
  const [busy, setBusy] = useState<'docx' | 'md' | null>(null);
  const save = async (content: Brief, format: 'docx' | 'md') => {
    setBusy(format);
    try {
      const { briefFile } = await import('@/features/brief/briefFile');
      const { file, remark } = await briefFile(content, format);
      saveFile(file.content, file.name);
      showStatus(`Saved ${file.name}.${remark && ` ${remark}`}`);
    } catch (cause) {
      showStatus(failureWords('The brief', cause));
    } finally {
      setBusy(null);
    }
  };
  const notes = brief ? [lengthNote(brief.total), leftOutNote(chosen, brief.charts, filters)].filter((note) => note !== null) : [];
  return (
    <section className={styles.tools} aria-label="Print, save and charts">
      <div className={styles.buttons}>
        <Button isDisabled={!brief || !isDrawn} onPress={() => window.print()}>
          Print or save as PDF
        </Button>
        <Button isDisabled={!brief} isPending={busy === 'docx'} onPress={() => brief && void save(brief, 'docx')}>
          Download DOCX
        </Button>
        <Button isDisabled={!brief} isPending={busy === 'md'} onPress={() => brief && void save(brief, 'md')}>
          Download Markdown
        </Button>
        <CopyLinkButton />
      </div>
      <fieldset className={styles.choice}>
        <legend>Charts in this brief</legend>
        {chartIds.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChoose(toggledItem(chosen, id))} />{' '}
            {titles[id] ?? chartTitle(charts[id], filters)}
          </label>
        ))}
      </fieldset>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
