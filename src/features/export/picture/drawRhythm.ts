import type { RhythmBody } from '@/features/export/chartExport';
import type { Canvas, Drawing } from '@/features/export/picture/drawing';

export function drawRhythm(_body: RhythmBody, _canvas: Canvas): Drawing {
  return { svg: '', height: 0 };
}
