import { useId, useState } from 'react';
import { LEAST_SIDE, MOST_SIDE, type PictureOptions, sizeProblem } from '@/charts/picture/pictureOptions';
import { refusalSentence } from '@/domain/address/linkProblem';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';

interface Props {
  /** The size in force, in px. */
  size: { readonly width: number; readonly height: number };
  onChange: (size: PictureOptions['size']) => void;
}

const sides = [
  ['width', 'Width in px'],
  ['height', 'Height in px'],
] as const;

/** Two fields for an own size. What cannot be used stays as it is typed, with a word on it, and the last size that could stays in force. */
export function SizeFields({ size, onChange }: Props) {
  const [typed, setTyped] = useState({ width: String(size.width), height: String(size.height) });
  const problemId = useId();
  const problem = problemOf(typed);

  const type = (side: 'width' | 'height', text: string) => {
    const next = { ...typed, [side]: text };
    setTyped(next);
    if (problemOf(next) === null) onChange({ width: Number(next.width), height: Number(next.height) });
  };
  return (
    <div className={styles.sides}>
      {sides.map(([side, words]) => (
        <label key={side}>
          {words}
          <input
            inputMode="numeric"
            autoComplete="off"
            value={typed[side]}
            aria-invalid={problem !== null}
            aria-describedby={problemId}
            onChange={(event) => type(side, event.target.value)}
          />
        </label>
      ))}
      <p id={problemId} className={styles.problem} role="status">
        {problem}
      </p>
    </div>
  );
}

/** Returns what is wrong with the sides as they are typed; null when nothing is. */
function problemOf({ width, height }: { readonly width: string; readonly height: string }): string | null {
  const noNumber = [width, height].find((side) => !/^\s*\d+\s*$/.test(side));
  if (noNumber === undefined) {
    const problem = sizeProblem({ width: Number(width), height: Number(height) });
    return problem && refusalSentence(problem);
  }
  return `“${noNumber.slice(0, 20)}” is no size: write a whole number from ${LEAST_SIDE} to ${MOST_SIDE}.`;
}
