/**
 * Letters by their advance width in thousandths of the font size: the widest of Source Sans 3 at weight 400 and, divided by 1.06, at 600;
 * measured with a canvas in Chromium and rounded up, so that no line comes out longer than it was measured. Accents add nothing to their
 * letter, but for Greek capitals, whose accent stands before them; lines are loose enough for that.
 */
const CLASSES: readonly (readonly [number, string])[] = [
  [260, " ',.:;ij|¦·ıіј‘’"],
  [310, '!()I[]fl{}¡łſΙι'],
  [360, '-/\\rtª°ŧ'],
  [430, '*?sz«®²³¹º»¿ŀζгѕґ'],
  [490, '"JLYcvxyĿΥγνξςτЈзстухє“”„–'],
  [530, '#$+0123456789<=>EFVX^_aegk~¢£¤¥§¬±×÷ĳĸŁΓΕΛΧευθκλχЕГУХавекчьяэҐ'],
  [560, 'ASTZ`bhnopqu¨¯´¸ðøþħĲŋŦΑΖΞΣΤαηδορσЅАЗТбдлопрцђћџ'],
  [600, 'BCKPRdµ¶ÞßđΒΔΚΡβμπЄКБВРСЧЬЭЯинъ'],
  [640, '&DGÐĐŊДЛм'],
  [680, 'HNOQUØΗΘΝΟΠΩφИЏНОПЦы'],
  [750, 'Mw©ĦΜΦΨψωЂЋМФЪжфшюљ'],
  [850, '%@Wm¼½¾ÆæŉŒœЖЫщњ—'],
];
const WIDTHS = new Map(CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Wide enough for every letter that is not in the table. */
const WIDEST = 1000;

/** How much wider letters are at weight 600. */
const BOLDER = 1.06;

/** Returns the width of a line of sans text in px, never less than it is drawn. */
export function textWidth(text: string, size: number, weight = 400): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) thousandths += WIDTHS.get(letter) ?? WIDEST;
  return (thousandths / 1000) * size * (weight > 400 ? BOLDER : 1);
}

/** Breaks a word that is wider than the line, as addresses are, into pieces that fit. */
function pieces(word: string, size: number, width: number, weight: number): string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && textWidth(part + letter, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part ? [...parts, part] : parts;
}

/** Returns the text in lines no wider than `width` px, broken at spaces, and inside a word only when the word alone is too wide. */
export function wrapText(text: string, size: number, width: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const fits = textWidth(line ? `${line} ${word}` : word, size, weight) <= width;
    if (fits) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    const [last = '', ...before] = pieces(word, size, width, weight).reverse();
    lines.push(...before.reverse());
    line = last;
  }
  return line ? [...lines, line] : lines;
}

/** Returns at most `most` lines; what does not fit ends in an ellipsis, which takes the place of a word, or of a letter where the line is a single one. */
export function clampLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[\s,;:]+\S+$|\S$/u, '')}…`];
}
