/** Letters that look like ASCII letters (Unicode Technical Standard 39, confusables, of Cyrillic and Greek). */
const LOOK_ALIKES: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ɡ: 'g',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  ц: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};
export const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
export const MORSE: Record<string, string> = Object.fromEntries(
  '.- a,-... b,-.-. c,-.. d,. e,..-. f,--. g,.... h,.. i,.--- j,-.- k,.-.. l,-- m,-. n,--- o,.--. p,--.- q,.-. r,... s,- t,..- u,...- v,.-- w,-..- x,-.-- y,--.. z,----- 0,.---- 1,..--- 2,...-- 3,....- 4,..... 5,-.... 6,--... 7,---.. 8,----. 9'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The limit for a reply. */
export const MOST_TEXT = 256 * 1024;

/** Lower-case letters and digits only, without diacritics, for comparing texts. */
export const bare = (text: string): string =>
  visible(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The visible text: normalized (NFKC), without diacritics and zero-width characters. */
export function visible(text: string): string {
  const plain = text
    .normalize('NFKC')
    // NFKC can expand one character to eighteen.
    .slice(0, MOST_TEXT)
    .normalize('NFD')
    .replace(/\p{M}|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu, '');
  return plain.replace(/[^ -~\s]/gu, (letter) => LOOK_ALIKES[letter.toLowerCase()] ?? letter);
}
