import type { Palette } from '@/ui/palette';

interface Props {
  /** Its id in the document; `url(#id)` is the fill. */
  id: string;
  ground: string;
  stripe: string;
}

/** A pattern of stripes. */
export function Stripes({ id, ground, stripe }: Props) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={ground} />
        <rect width="1.5" height="6" fill={stripe} />
      </pattern>
    </defs>
  );
}

/** The pattern of what is not researched: stripes in the colour of edges, which is told from the ground by 3:1. */
export function Hatch({ id, palette }: { id: string; palette: Palette }) {
  return <Stripes id={id} ground={palette.ground} stripe={palette.edge} />;
}
