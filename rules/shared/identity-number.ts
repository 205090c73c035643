/** Is this the number of an identity card? GB 11643: region, date of birth, serial number, check character. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'
const REGIONS = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[1]|8[1-3])/

export function isIdentityNumber(digits: string, year: number): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !REGIONS.test(digits)) return false
  const born = {
    year: Number(digits.slice(6, 10)),
    month: Number(digits.slice(10, 12)),
    day: Number(digits.slice(12, 14)),
  }
  if (born.year < 1900 || born.year > year) return false
  const date = new Date(Date.UTC(born.year, born.month - 1, born.day))
  if (date.getUTCMonth() !== born.month - 1 || date.getUTCDate() !== born.day) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return CHECK[sum % 11] === digits[17]?.toUpperCase()
}
