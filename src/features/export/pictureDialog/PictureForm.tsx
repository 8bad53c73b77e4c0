import { namedSizes, type PictureOptions, pictureScales, pixelSize } from '@/charts/picture/pictureOptions';
import styles from '@/features/export/pictureDialog/PictureDialog.module.css';
import { SizeFields } from '@/features/export/pictureDialog/SizeFields';
import { ChoiceSelect, ChoiceSwitch } from '@/ui/Choice';

interface Props {
  options: PictureOptions;
  /** Height of the picture as it is drawn, in px; null before. An own size begins with it. */
  height: number | null;
  onChange: (options: PictureOptions) => void;
}

const OWN = 'own';
const { wide, square, a4 } = namedSizes;
const sizes = [
  ['wide', `Wide, ${wide.width} × ${wide.height}`],
  ['square', `Square, ${square.width} × ${square.height}`],
  ['a4', `A4 width, ${a4.width}`],
  [OWN, 'Own size'],
] as const;
const scales = pictureScales.map((scale) => [String(scale), `${scale}×`] as const);
const themes = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
const parts = [
  ['finding', 'Finding'],
  ['notes', 'Notes'],
  ['legend', 'Legend'],
  ['qr', 'QR code of the link'],
] as const;

/** How the picture is made: each change is drawn at once. */
export function PictureForm({ options, height, onChange }: Props) {
  const set = (patch: Partial<PictureOptions>) => onChange({ ...options, ...patch });
  const size = pixelSize(options.size);
  const own = { width: size.width, height: size.height ?? height ?? size.width };
  const named = typeof options.size === 'string' ? options.size : OWN;
  return (
    <div className={styles.form}>
      <ChoiceSelect label="Size" value={named} options={sizes} onChange={(next) => set({ size: next === OWN ? own : next })} />
      {named === OWN && <SizeFields size={own} onChange={(next) => set({ size: next })} />}
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
        {parts.map(([part, words]) => (
          <label key={part}>
            <input type="checkbox" checked={options[part]} onChange={(event) => set({ [part]: event.target.checked })} />
            {words}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
