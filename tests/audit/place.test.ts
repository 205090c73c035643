import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlaces, formatPlace, holds, parsePlace, placeInFrame } from '../../audit/index.ts'

describe('places', () => {
  it('stand in document order: outer before inner, shadow before light children, top document before frames', () => {
    const order = ['1/0', '1/0/s/0', '1/0/0', '1/0/10', '1/2', 'f0|1/0', 'f0.1|1', 'f1|0']
    expect([...order].reverse().sort(comparePlaces)).toEqual(order)
  })

  it('hold what is inside them and nothing beside', () => {
    expect(holds('1/1', '1/1/0')).toBe(true)
    expect(holds('1/1', '1/10')).toBe(false)
    expect(holds('1', 'f1|1/0')).toBe(false)
    expect(holds('', '1/0')).toBe(true)
  })

  it('survive being read and written', () => {
    const steps = fc.array(fc.oneof(fc.nat(300), fc.constant('s' as const)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 3 }), steps, (frame, path) => {
        const written = formatPlace({ frame, steps: path })
        expect(formatPlace(parsePlace(written))).toBe(written)
        expect(placeInFrame(frame, path.join('/'))).toBe(written)
      }),
    )
  })
})
