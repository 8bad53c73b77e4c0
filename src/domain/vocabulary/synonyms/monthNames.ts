import { listed } from '@/domain/vocabulary/synonyms/listed';

/** The months in English and in the region's languages, from January. */
export const monthNames: readonly (readonly string[])[] = [
  'January, јануари, januar, siječanj, siječnja, Януари, janari, janar, Ιανουάριος, Ιανουαρίου, ocak, ianuarie, січень, січня, студзень, январь, января',
  'February, февруари, februar, veljača, veljače, februari, shkurt, Φεβρουάριος, Φεβρουαρίου, şubat, februarie, лютий, лютого, люты, февраль, февраля',
  'March, март, mart, ožujak, ožujka, marec, mars, Μάρτιος, Μαρτίου, martie, березень, березня, сакавік, марта',
  'April, април, aprila, travanj, travnja, prill, Απρίλιος, Απριλίου, nisan, aprilie, квітень, квітня, красавік, апрель, апреля',
  'May, мај, maja, maji, svibanj, svibnja, май, Μάιος, Μαΐου, mayıs, mai, травень, травня, мая',
  'June, јуни, jun, juna, jun, lipanj, lipnja, junij, юни, qershor, Ιούνιος, Ιουνίου, haziran, iunie, червень, червня, чэрвень, июнь, июня',
  'July, јули, jul, jula, srpanj, srpnja, julij, юли, korrik, Ιούλιος, Ιουλίου, temmuz, iulie, липень, липня, ліпень, июль, июля',
  'August, август, avgust, avgusta, kolovoz, kolovoza, gusht, Αύγουστος, Αυγούστου, ağustos, серпень, серпня, жнівень, августа',
  'September, септември, septembar, septembra, rujan, rujna, shtator, Σεπτέμβριος, Σεπτεμβρίου, eylül, septembrie, вересень, вересня, верасень, сентябрь, сентября',
  'October, октомври, oktobar, oktobra, oktober, listopad, listopada, tetor, Οκτώβριος, Οκτωβρίου, ekim, octombrie, жовтень, жовтня, кастрычнік, октябрь, октября',
  'November, ноември, novembar, novembra, studeni, studenoga, nëntor, Νοέμβριος, Νοεμβρίου, kasım, noiembrie, лістапад, листопада, ноябрь, ноября',
  'December, декември, decembar, decembra, prosinac, prosinca, dhjetor, Δεκέμβριος, Δεκεμβρίου, aralık, decembrie, грудень, грудня, снежань, декабрь, декабря',
].map(listed);
