import type { TimelineBody } from '@/features/export/chartExport';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';

export function drawTimeline(_body: TimelineBody, _canvas: Canvas): Drawing {
  return { svg: '', height: 0 };
}
