import { useQueryClient } from '@tanstack/react-query';
import { allRecords } from '@/features/export/files/allRecords';
import { ListExportButton } from '@/features/export/files/ListExportButton';
import { useFilters } from '@/features/filters/useFilters';

interface Props {
  /** Title of the page, for the file. */
  title: string;
  /** Records that the filters leave; undefined while they are counted. */
  total: number | undefined;
}

/** Saves the records of all kinds that the filters in force leave, newest first. */
export function AllRecordsButton({ title, total }: Props) {
  const { filters } = useFilters();
  const client = useQueryClient();
  return <ListExportButton label="Download records" name={title} total={total} fetchAll={() => allRecords(client, filters)} />;
}
