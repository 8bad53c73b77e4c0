import { definitionsOf, drawBody } from '@/charts/picture/drawBody';
import { moved } from '@/charts/picture/drawing';
import { fitPicture, type LayoutAt } from '@/charts/picture/fitPicture';
import { drawFoot, drawHead, drawNotes, MARGIN } from '@/charts/picture/PictureDocument';
import { lookOf, type Picture, type PictureInput } from '@/charts/picture/pictureInput';
import { describeChart, notesOf, scopeWords } from '@/charts/picture/pictureText';

/** From the head to the chart, from there to the notes, and from these to the foot, in px before scaling. */
const OVER_BODY = 26;
const OVER_NOTES = 20;
const OVER_FOOT = 16;

/**
 * Returns a chart as a whole SVG document: title, finding, filters with the number of records, chart, legend, notes, source with release, licence and
 * day, and the link to the view. The same input gives the same text.
 */
export function composePicture(input: PictureInput): Picture {
  const { chart, footnotes = [] } = input;
  const look = lookOf(input);
  const { options, palette } = look;
  const layoutAt: LayoutAt = (width, height) => {
    const inner = width - 2 * MARGIN;
    const head = drawHead(chart.title, options.finding ? chart.finding : '', chart.subject ?? scopeWords(input), inner, look);
    const notes = drawNotes([...new Set([...notesOf(chart, options.notes).map(({ text }) => text), ...footnotes])], inner, look);
    const foot = drawFoot(input, inner);
    const rest = 2 * MARGIN + head.height + OVER_BODY + OVER_NOTES + notes.height + OVER_FOOT + foot.height;
    const canvas = {
      width: inner,
      height: height === null ? null : Math.max(0, height - rest),
      palette,
      legend: options.legend,
      measure: input.measure,
    };
    const body = drawBody(chart.body, canvas, input);
    const bodyTop = MARGIN + head.height + OVER_BODY;
    const content = (
      <>
        {moved(head.drawn, MARGIN, MARGIN)}
        {moved(body.drawn, MARGIN, bodyTop)}
        {moved(notes.drawn, MARGIN, bodyTop + body.height + OVER_NOTES)}
      </>
    );
    return { content, height: rest + body.height, foot };
  };
  const definitions = definitionsOf([chart], palette);
  return fitPicture(layoutAt, { title: chart.title, description: describeChart(chart), definitions }, input);
}
