/** Personal numbers, masked the way inspection circulars ask for: 138****1234, 35*************123. Lengths stay. */

const WHOLE = /\d{11,}[Xx]?/g
/** Cards and mobiles written in groups. */
const GROUPED = /\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?|1[3-9]\d[ -]\d{4}[ -]\d{4}/g

/** Masks identity-card, mobile and bank-card shaped numbers inside any text that is shown or kept. */
export function maskNumbers(text: string): string {
  // Groups first: a long number before them would take their first digits away.
  return text.replace(GROUPED, maskNumber).replace(WHOLE, maskNumber)
}

/** One number, in one piece or in groups: mobile 138****1234; longer ones keep the first two and the last three. */
export function maskNumber(number: string): string {
  const digits = number.replace(/[ -]/g, '')
  if (digits.length < 8) return '*'.repeat(number.length)
  const [head, tail] = /^1[3-9]\d{9}$/.test(digits) ? [3, 4] : [2, 3]
  let seen = 0
  return number.replace(/[\dXx]/g, (character) => {
    seen += 1
    return seen > head && seen <= digits.length - tail ? '*' : character
  })
}
