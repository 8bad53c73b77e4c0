import { describe, expect, it } from 'vitest';
import { nameKey, otherNameKeys } from '@/domain/words/nameKey';

describe('one key for the spellings of a name', () => {
  it.each([
    ['Манчевски', 'Mančevski', 'Manchevski', 'Mancevski'],
    ['Ђурић', 'Đurić', 'Djuric', 'Djurić'],
    ['Џачка', 'Xhaçka', 'Xhacka', 'Džačka', 'Dzhachka'],
    ['Мицкоски', 'Mickoski', 'Mitskoski'],
    ['Ѓорѓиев', 'Gjorgjiev', 'Gorgiev'],
    ['Юлия', 'Julija', 'Yulia', 'Yuliya', 'Iulia'],
    ['Зеленський', 'Zelenskyy', 'Zelensky', 'Zelenskij'],
    ['Любомир', 'Ljubomir', 'Lyubomir'],
    ['Хоџа', 'Hoxha', 'Hodža', 'Hodzha'],
    ['Тачи', 'Thaçi', 'Thaci', 'Thachi'],
    ['Çavuşoğlu', 'Cavusoglu', 'Chavushoglu', 'Чавушоглу'],
    ['Μητσοτάκης', 'Mitsotakis', 'Micotakis'],
    ['Παπανδρέου', 'Papandreou', 'Papandreu'],
  ])('%s', (name, ...spellings) => {
    expect(spellings.map(nameKey)).toEqual(spellings.map(() => nameKey(name)));
  });

  it.each([
    ['Rama', 'Roma'],
    ['Ristić', 'Ristov'],
    ['Kurti', 'Kurtić'],
  ])('%s and %s are two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it.each([
    ['Григорій', 'Hryhoriy'],
    ['Христос', 'Christos'],
    ['Щукин', 'Shchukin'],
    ['Николиќ', 'Nikolić'],
    ['Ковалёв', 'Kovalyov'],
    ['Џафери', 'Jaferi'],
  ])('%s may be %s', (name, spelling) => {
    const keys = [nameKey(spelling), ...otherNameKeys(spelling)];
    expect([nameKey(name), ...otherNameKeys(name)].some((key) => keys.includes(key))).toBe(true);
    expect(otherNameKeys(name)).not.toContain(nameKey(name));
  });
});
