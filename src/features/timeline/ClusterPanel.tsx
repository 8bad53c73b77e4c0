import { clusterWords, markDateWords } from '@/features/timeline/layout/markWords';
import type { LaneCluster } from '@/features/timeline/layout/packLane';
import styles from '@/features/timeline/Panel.module.css';
import { Button } from '@/ui/Button';

interface Props {
  cluster: LaneCluster;
  onSelect: (key: string) => void;
}

/** The records of a cluster that coming closer does not part. A count of the data service names none. */
export function ClusterPanel({ cluster, onSelect }: Props) {
  if (cluster.marks.length === 0) return <p>{clusterWords(cluster)}. Narrow the filters to see them one by one.</p>;
  return (
    <ul className={styles.list}>
      {cluster.marks.map(({ key, mark }) => (
        <li key={key}>
          <span className={styles.detail}>{markDateWords(mark)}</span>
          <Button look="link" onPress={() => onSelect(key)}>
            {mark.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}
