import { useId, useState } from 'react';
import type { ChartExport } from '@/charts/model';
import type { BoardInput } from '@/charts/picture/pictureInput';
import {
  headlineFound,
  LEAST_SIDE,
  MOST_SIDE,
  namedSizes,
  type PictureOptions,
  pictureScales,
  pixelSize,
  sizeProblem,
} from '@/charts/picture/pictureOptions';
import { type SlideSize, slideSize } from '@/charts/picture/slide/slidePage';
import { refusalSentence } from '@/domain/address/linkProblem';
import { ChartWords } from '@/features/export/pictureDialog/ChartWords';
import { PageSlideChoices } from '@/features/export/pictureDialog/PageSlideChoices';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { SlideChoices } from '@/features/export/pictureDialog/SlideChoices';
import { ChoiceSelect, ChoiceSwitch } from '@/ui/Choice';

interface Props {
  options: PictureOptions;
  /** Height of the picture as it is drawn, in px; null before. An own size begins with it. */
  height: number | null;
  /** The chart whose picture it is; none for a whole page. */
  chart?: ChartExport | undefined;
  /** The page whose picture it is; none for one chart. */
  page?: BoardInput | undefined;
  /** The ids of the charts on a page's slide as it is drawn. */
  shown?: readonly string[] | undefined;
  onChange: (options: PictureOptions) => void;
}

const OWN = 'own';
const { wide, standard, half, square, column, a4 } = namedSizes;
const sizes = [
  ['wide', `Slide 16:9, ${wide.width} × ${wide.height}`],
  ['standard', `Slide 4:3, ${standard.width} × ${standard.height}`],
  ['half', `Half a slide, ${half.width} × ${half.height}`],
  ['square', `Square, ${square.width} × ${square.height}`],
  ['column', `Column of 85 mm, ${column.width}`],
  ['a4', `A4 width, ${a4.width}`],
  [OWN, 'Own size'],
] as const;
const scales = pictureScales.map((scale) => [String(scale), `${scale}×`] as const);
const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
const parts = [
  ['finding', 'Finding as headline'],
  ['notes', 'Notes'],
  ['legend', 'Legend'],
  ['qr', 'QR code of the link'],
] as const;

/** What of these a slide has. */
const slideParts = parts.filter(([part]) => part === 'legend' || part === 'qr');
const forms = [
  ['full', 'Full'],
  ['slide', 'Slide'],
] as const;
const slideSizes = [
  ['wide', '16:9'],
  ['standard', '4:3'],
  ['half', 'Half a slide'],
] as const satisfies readonly (readonly [SlideSize, string])[];
/** A page's slide says no more of how things are counted than its charts. */
const pageParts = parts.filter(([part]) => part !== 'notes');
const pageForms = [
  ['full', 'All charts'],
  ['slide', 'Slide of four'],
] as const;

/** How the picture is made: each change is drawn at once. */
export function PictureForm({ options, height, chart, page, shown = [], onChange }: Props) {
  const set = (patch: Partial<PictureOptions>) => onChange({ ...options, ...patch });
  const size = pixelSize(options.size);
  const own = { width: size.width, height: size.height ?? height ?? size.width };
  const isSlide = options.form === 'slide' && (page ?? chart?.slide) !== undefined;
  const shownParts = page ? pageParts : slideParts;
  const named = typeof options.size === 'string' ? options.size : OWN;
  return (
    <div className={styles.form}>
      {(page ?? chart?.slide) && (
        <div className={styles.choice}>
          Form
          <ChoiceSwitch label="Form" value={options.form} options={page ? pageForms : forms} onChange={(form) => set({ form })} />
        </div>
      )}
      {!isSlide && (
        <ChoiceSelect label="Size" value={named} options={sizes} onChange={(next) => set({ size: next === OWN ? own : next })} />
      )}
      {isSlide && !page && (
        <div className={styles.choice}>
          Size
          <ChoiceSwitch
            label="Size of the slide"
            value={slideSize(options.size)}
            options={slideSizes}
            onChange={(next) => set({ size: next })}
          />
        </div>
      )}
      {!isSlide && named === OWN && <SizeFields size={own} onChange={(next) => set({ size: next })} />}
      <div className={styles.choice}>
        PNG at
        <ChoiceSwitch
          label="Scale of the PNG"
          value={String(options.scale)}
          options={scales}
          onChange={(next) => set({ scale: pictureScales.find((scale) => String(scale) === next) ?? options.scale })}
        />
      </div>
      <div className={styles.choice}>
        Colours
        <ChoiceSwitch label="Colours" value={options.theme} options={themes} onChange={(theme) => set({ theme })} />
      </div>
      <fieldset className={styles.parts}>
        <legend>With</legend>
        {(isSlide ? shownParts : parts).map(([part, words]) => (
          <label key={part}>
            <input type="checkbox" checked={options[part]} onChange={(event) => set({ [part]: event.target.checked })} />
            {words}
          </label>
        ))}
      </fieldset>
      {chart &&
        (isSlide && chart.slide ? (
          <SlideChoices
            slide={chart.slide}
            otherwise={headlineFound(options, chart.title, [chart.finding])}
            options={options}
            onChange={set}
          />
        ) : (
          <ChartWords chart={chart} options={options} onChange={set} />
        ))}
      {page && isSlide && <PageSlideChoices page={page} shown={shown} options={options} onChange={set} />}
    </div>
  );
}

interface SizeFieldsProps {
  /** The size in force, in px. */
  size: { readonly width: number; readonly height: number };
  onChange: (size: PictureOptions['size']) => void;
}

const sides = [
  ['width', 'Width in px'],
  ['height', 'Height in px'],
] as const;

/** Two fields for an own size. What cannot be used stays as it is typed, with a word on it, and the last size that could stays in force. */
function SizeFields({ size, onChange }: SizeFieldsProps) {
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
  return `“${noNumber.slice(0, 20)}” is not a size: enter a whole number from ${LEAST_SIDE} to ${MOST_SIDE}.`;
}
