import { dialogOf, useDialogAddress, WHOLE_PAGE } from '@/features/export/dialogAddress';
import { useShownCharts } from '@/features/export/pageCharts';
import { Button } from '@/ui/Button';

/** Opens the picture of the page with all its charts. Waits for the first chart. */
export function PageExportButton() {
  const { open } = useDialogAddress();
  const charts = useShownCharts();
  return (
    <Button isDisabled={charts.length === 0} onPress={() => open(dialogOf(WHOLE_PAGE))}>
      Export page
    </Button>
  );
}
