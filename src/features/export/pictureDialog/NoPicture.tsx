import { Dialog, Heading } from 'react-aria-components';
import { type LinkProblem, linkProblemSentence } from '@/domain/address/linkProblem';
import { shorten } from '@/domain/words/sentences';
import type { PageChart } from '@/features/export/chartRegistry';
import type { PictureTarget } from '@/features/export/dialogAddress';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { Button } from '@/ui/Button';
import frame from '@/ui/ModalFrame.module.css';

interface Props {
  /** The value of `dialog` that asks for a chart; null when the address names nothing known. */
  asked: string | null;
  isWholePage: boolean;
  /** The charts that the page has. */
  charts: readonly PageChart[];
  /** While charts may still come. */
  isLoading: boolean;
  problems: readonly LinkProblem[];
  open: (target: PictureTarget) => void;
}

function missing(asked: string, isWholePage: boolean): string {
  if (isWholePage) return 'This page shows no chart now, so there is no picture of it. Loosen the filters, or open another page.';
  return `“dialog=${shorten(asked)}” names no chart that this page shows now.`;
}

/** Stands for the picture dialog while its chart is on its way, or where the page has none such; offers the charts that it has. */
export function NoPicture({ asked, isWholePage, charts, isLoading, problems, open }: Props) {
  const isComing = isLoading && asked !== null;
  return (
    <Dialog className={`${styles.dialog} ${styles.small}`}>
      {({ close }) => (
        <>
          <Heading slot="title" className={frame.title ?? ''}>
            Picture
          </Heading>
          {isComing && <p>Looking for the chart …</p>}
          {!isComing && asked !== null && <p>{missing(asked, isWholePage)}</p>}
          {!isComing && problems.map((problem) => <p key={`${problem.parameter}:${problem.value}`}>{linkProblemSentence(problem)}</p>)}
          {!isComing && charts.length > 0 && (
            <>
              <p>Pictures of this page:</p>
              <ul className={styles.choices}>
                {charts.map(({ chart }) => (
                  <li key={chart.id}>
                    <Button look="link" onPress={() => open(chart.id)}>
                      {chart.title}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className={frame.buttons}>
            <Button onPress={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
