export const snake = (name: string): string => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();

/** The table of a model by the custom of Rails and Laravel, as far as display goes: irregular words are left. */
export function tableOfModel(model: string): string {
  const word = snake(model);
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
