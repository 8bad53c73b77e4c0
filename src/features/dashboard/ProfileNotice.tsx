import type { LinkProblem } from '@/domain/address/linkProblem';
import { useChartModes } from '@/features/dashboard/useChartModes';
import { LinkNotice } from '@/features/filters/LinkNotice';

interface Props {
  /** What the profile itself could not use. */
  extra?: readonly LinkProblem[];
  /** Rewrites the profile's own parameters without it. */
  onRemoveExtra?: () => void;
}

/** Names what the link of a profile asks for and cannot be used: filters, chart modes, the profile's own parameters. */
export function ProfileNotice({ extra = [], onRemoveExtra }: Props) {
  const modes = useChartModes();
  const remove = () => {
    modes.dropUnknown();
    onRemoveExtra?.();
  };
  return <LinkNotice extra={[...modes.problems, ...extra]} onRemoveExtra={remove} />;
}
