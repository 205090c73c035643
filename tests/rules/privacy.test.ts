import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageFacts } from '../../audit/index.ts'
import { judged, text } from './judging.ts'

const ID = '110101199003078419'
const ID_X = '11010119900307299X'
const CARD = '6222021000000123454'

const of = (id: string, ...words: string[]) =>
  judged(`privacy/${id}`, { texts: words.map((w, i) => text(w, 'main', `1/3/${i}`)) })

/** Cells of a table: rows of words, the first one the head. */
const table = (...rows: string[][]): Pick<PageFacts, 'texts'> => ({
  texts: rows.flatMap((row, r) =>
    row.map((words, c) => ({
      text: words,
      place: `1/2/0/${r}/${c}`,
      zone: 'main' as const,
      tag: r === 0 ? 'th' : 'td',
    })),
  ),
})

describe('identity card', () => {
  test.each([`身份证号：${ID}`, `张某（${ID_X}）`, `11010119900307299x`])('%s fails', (words) => {
    expect(of('identity-card', words).verdict).toBe('failed')
  })

  test.each([
    ['wrong check character', '110101199003078418'],
    ['no date', '110101199013078415'],
    ['no region', '990101199003078419'],
    ['born after today', '110101203003078411'],
    ['part of a longer number', `${ID}0`],
    ['credit code', `统一社会信用代码${ID}`],
    ['index number', `索引号：${ID}`],
    ['masked', '35*************123'],
    ['credit code with letters', '91360700MA35F1234X'],
  ])('%s: %s passes', (_, words) => {
    expect(of('identity-card', words).verdict).toBe('passed')
  })

  test('the nearest label decides; a column head is a label', () => {
    expect(of('identity-card', `许可证号12345，身份证号${ID}`).verdict).toBe('failed')
    expect(judged('privacy/identity-card', table(['名称', '信用代码'], ['甲公司', ID])).verdict).toBe('passed')
    expect(judged('privacy/identity-card', table(['姓名', '证件号'], ['周文远', ID])).verdict).toBe('failed')
  })

  test('one number in several places is one finding; many numbers are cut short', () => {
    const { findings } = of('identity-card', `甲${ID}`, `乙${ID}`)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ place: '1/3/0', places: ['1/3/1'] })
    const many = of('identity-card', numbers(30).join(' '))
    expect(many.findings).toHaveLength(21)
    expect(many.findings.find((f) => f.message === 'more')?.params).toEqual({ count: 10 })
  })
})

/** Distinct valid numbers: serial numbers of one day, with their check characters. */
function numbers(count: number): string[] {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return Array.from({ length: count }, (_, i) => {
    const body = `11010119900307${String(i + 100)}`
    const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
    return body + '10X98765432'[sum % 11]
  })
}

describe('mobile number', () => {
  test.each([
    '村民张某反映，手机13900000001',
    '申请人李某，电话139 0000 0001',
    '张三 13900000001、李四 13900000002、王五 13900000003',
  ])('%s fails', (words) => {
    expect(of('mobile-number', words).verdict).toBe('failed')
  })

  test('a letter holds the number of its writer', () => {
    const letter = { kind: { value: 'letter' as const, reasons: [] }, texts: [text('联系人陈晓岚，手机13900000001')] }
    expect(judged('privacy/mobile-number', letter).verdict).toBe('failed')
  })

  test('a list of names fails; a contact person needs eyes and is advice', () => {
    const list = table(['姓名', '手机号码'], ['周文远', '13900000002'], ['吴素珍', '13900000003'])
    expect(judged('privacy/mobile-number', list).findings.map((f) => f.verdict)).toEqual(['failed', 'failed'])
    const contact = of('mobile-number', '联系人：王岭，电话：13900000001')
    expect(contact.findings).toMatchObject([{ verdict: 'cantTell', severity: 'advice' }])
  })

  test.each([
    '服务热线：13900000001',
    '监督电话：13900000001',
    '电话：0797-8123456',
    '12345政务服务便民热线',
    '项目编号：13900000001',
    '编码1390000000123',
    '138****1234',
    '金额12900000001元',
  ])('%s passes', (words) => {
    expect(of('mobile-number', words).verdict).toBe('passed')
  })

  test('the footer is where an organ gives its number', () => {
    expect(judged('privacy/mobile-number', { texts: [text('电话：13900000001', 'footer')] }).verdict).toBe('passed')
  })
})

describe('bank card', () => {
  test('beside its label, or in a column of accounts, it fails', () => {
    expect(of('bank-card', `银行卡号：${CARD}`).verdict).toBe('failed')
    expect(of('bank-card', '卡号 6222 0210 0000 0123 454').verdict).toBe('failed')
    expect(judged('privacy/bank-card', table(['姓名', '银行卡号'], ['周文远', CARD])).verdict).toBe('failed')
  })

  test('an account of an organisation needs eyes', () => {
    expect(of('bank-card', `投标保证金账号：${CARD}`).verdict).toBe('cantTell')
    expect(of('bank-card', `户名：云泽县财政局 开户行：农业银行 账号：${CARD}`).verdict).toBe('cantTell')
  })

  test.each([CARD, `项目编号：${CARD}`, `账号：6222021000000123455`, `账号：${ID}`, '账号：0000000000000000'])(
    '%s passes',
    (words) => {
      expect(of('bank-card', words).verdict).toBe('passed')
    },
  )
})

const rules = ['identity-card', 'mobile-number', 'bank-card']
const piece = fc.oneof(
  fc.constantFrom(ID, ID_X, CARD, '13900000001', '139-0000-0001', '6222 0210 0000 0123 454', '身份证', '卡号', '村民'),
  fc.stringMatching(/^\d{1,25}$/),
  fc.string(),
)

test('nothing that a finding shows holds a whole number, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const id of rules) {
        const { findings } = of(id, pieces.join(''), pieces.join(' '))
        const shown = JSON.stringify(findings.map(({ fingerprint: _, ...rest }) => rest))
        expect(shown).not.toMatch(/(?<![\d/])\d{11}/)
        expect(shown).not.toMatch(/(?<!\d)(?:\d{4} \d{4} \d{4} \d{4}|1[3-9]\d[ -]\d{4}[ -]\d{4})(?!\d)/)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a quote keeps the length of what it stands for', () => {
  const { findings } = of('identity-card', `张某，身份证号${ID}，住址略`)
  expect(findings[0]?.quote).toEqual({ exact: '11*************419', prefix: '张某，身份证号', suffix: '，住址略' })
})

test('cells that hold a paragraph are cells; paragraphs one below the other are not', () => {
  const paragraphs = (rows: string[][], depth: string) =>
    rows.flatMap((row, r) => row.map((words, c) => text(words, 'main', `1/2/0/${r}/${c}${depth}`)))
  const list = paragraphs(
    [
      ['姓名', '手机号码'],
      ['周文远', '13900000002'],
    ],
    '/0',
  )
  expect(judged('privacy/mobile-number', { texts: list }).verdict).toBe('failed')
  const letter = ['通知', '13900000002', '附件'].map((words, i) => text(words, 'main', `1/2/0/3/1/${i}`))
  expect(judged('privacy/mobile-number', { texts: letter }).verdict).toBe('cantTell')
})
