/**
 * Wrong and right forms of words. The wrong form is no word and was not met once in 88 million characters of official
 * and press text; names of people, words of two readings and matters of style are left out.
 */
import pairs from './wording/pairs.json' with { type: 'json' }

export const wordingPairs: readonly (readonly [wrong: string, right: string])[] = pairs.map(
  ([wrong = '', right = '']) => [wrong, right],
)
