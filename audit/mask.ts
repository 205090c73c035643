/** Personal numbers, masked the way inspection circulars ask for: 138****1234, 35*************123. */

/** Masks identity-card, mobile and bank-card shaped numbers inside any text that is shown or kept. */
export function maskNumbers(text: string): string {
  return text.replace(/(?<!\d)\d{11,19}[Xx]?(?!\d)/g, maskNumber)
}

/** One number: mobile 138****1234; longer ones keep the first two and the last three characters. */
export function maskNumber(number: string): string {
  if (/^1[3-9]\d{9}$/.test(number)) return `${number.slice(0, 3)}****${number.slice(7)}`
  return number.length < 8
    ? '*'.repeat(number.length)
    : `${number.slice(0, 2)}${'*'.repeat(number.length - 5)}${number.slice(-3)}`
}
