/**
 * What the months are called in English, Albanian, Bosnian, Bulgarian, Croatian, German, Greek, French, Macedonian, Romanian, Serbian, Slovene, Turkish and Ukrainian, alone and as
 * they stand beside a day, as `foldText` folds them. Written out, not asked of the browser: Chromium has no Albanian and no Macedonian, and says nothing of it. Source: Unicode CLDR.
 */
export const monthNames: readonly string[] = [
  'january janar januar januari sijecanj sijecnja ιανουαριου ianuarie ocak sicen sicnja janvier',
  'february shkurt februar fevruari veljaca veljace φεβρουαριου februarie subat ljutij ljutogo fevrier',
  'march mars mart ozujak ozujka μαρτιου martie marec berezen bereznja marz',
  'april prill travanj travnja απριλιου aprilie nisan kviten kvitnja avril',
  'may maj svibanj svibnja μαιου mai mayis traven travnja',
  'june qershor juni lipanj lipnja ιουνιου iunie jun junij haziran cerven cervnja juin',
  'july korrik juli srpanj srpnja ιουλιου iulie jul julij temmuz lipen lipnja juillet',
  'august gusht avgust kolovoz kolovoza αυγουστου agustos serpen serpnja aout',
  'september shtator septembar septemvri rujan rujna σεπτεμβριου septembrie eylul veresen veresnja septembre',
  'october tetor oktobar oktomvri listopad listopada οκτωβριου octombrie oktober ekim zovten zovtnja octobre',
  'november nentor novembar noemvri studeni studenoga νοεμβριου noiembrie kasim listopad listopada novembre',
  'december dhjetor decembar dekemvri prosinac prosinca δεκεμβριου decembrie aralik gruden grudnja dezember decembre',
];
