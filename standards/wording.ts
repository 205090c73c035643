/**
 * Wrong and right forms of words. The wrong form is no word, and official and press text of 88 million characters holds
 * it not once or as a plain slip. Names of people, words of two readings and matters of style are left out.
 */
import pairs from './wording/pairs.json' with { type: 'json' }

export const wordingPairs: readonly (readonly [wrong: string, right: string])[] = pairs.map(
  ([wrong = '', right = '']) => [wrong, right],
)
