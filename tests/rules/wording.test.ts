import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Judgement, judge, type Rule, type TextRun } from '../../audit/index.ts'
import { ruleById } from '../../rules/index.ts'
import { findPairs, isQuoted } from '../../rules/wording/shared.ts'
import { wordingPairs } from '../../standards/index.ts'
import { blankPage } from '../facts.ts'

const rule = (id: string): Rule => {
  const found = ruleById.get(`wording/${id}`)
  if (!found) throw new Error(id)
  return found
}
const runOf = (text: string, place = '1/0', tag = 'p'): TextRun => ({ text, place, zone: 'main', tag })
const findings = (id: string, ...runs: (string | TextRun)[]) =>
  judge(
    blankPage({ texts: runs.map((run, i) => (typeof run === 'string' ? runOf(run, `1/${i}`) : run)) }),
    [rule(id)],
    { version: '0', depth: 'quick' },
  ).findings

describe('the list of pairs', () => {
  test('differs in every pair, repeats none, and contains no right form as a wrong one', () => {
    const wrong = wordingPairs.map(([w]) => w)
    expect(wrong.length).toBeGreaterThan(2000)
    expect(new Set(wrong).size).toBe(wrong.length)
    expect(wordingPairs.filter(([w, r]) => w === r || w === '' || r === '')).toEqual([])
    const rights = new Set(wordingPairs.map(([, r]) => r))
    expect(wrong.filter((w) => rights.has(w))).toEqual([])
  })

  test('no right form holds a wrong one', () => {
    expect(wordingPairs.filter(([, right]) => findPairs(right).length > 0)).toEqual([])
  })

  test('finds nearly every wrong form that stands alone', () => {
    const missed = wordingPairs.filter(([w]) => findPairs(w)[0]?.wrong !== w)
    expect(missed.length / wordingPairs.length).toBeLessThan(0.02)
  })
})

describe('wording/reported-pairs', () => {
  test('quotes the exact characters with what stands around, and suggests', () => {
    const [finding] = findings('reported-pairs', '近日,我县召开生态坏境保护工作会议。')
    expect(finding).toMatchObject({
      verdict: 'failed',
      quote: { exact: '生态坏境', prefix: '近日,我县召开', suffix: '保护工作会议。' },
      suggestion: '生态环境',
    })
  })

  test('one finding a wrong form, with its further places', () => {
    const [finding, ...rest] = findings('reported-pairs', '乡村振新局面', '乡村振新工作', '推进乡村振新')
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ place: '1/0', places: ['1/1', '1/2'] })
  })

  test.each(['持综合证书办理', '科学发展关系全局', '检查院落卫生', '究竟争什么'])('does not cut words: %s', (text) =>
    expect(findings('reported-pairs', text)).toEqual([]),
  )

  test.each([
    '补助分三档按标准发放',
    '县妇联续写新篇章',
    '黄冈位列全省前三',
    '督导组检查院感防控工作',
    '非遗传承但保护不足',
    '序号1至序号10',
    '毕然同志任副局长',
    '预按比例拨付',
    '镜湖环镜湖路施工',
    '足协条线培训',
    '划归定海区管辖',
    '中国风彩绘墙亮相',
    '犯罪嫌疑入罪标准',
    '患尿道下裂的儿童',
    '生命却定格在41岁',
  ])('words that meet make no wrong form: %s', (text) => expect(findings('reported-pairs', text)).toEqual([]))

  test.each([
    ['县人民检查院', '人民检察院'],
    ['优化营商环镜', '营商环境'],
    ['按归定办理', '按规定'],
    ['人居坏境整治', '环境'],
  ])('%s is still told', (text, right) => expect(findings('reported-pairs', text)[0]?.suggestion).toBe(right))

  test('asks for eyes inside titles and quotations', () => {
    expect(findings('reported-pairs', '关于印发《营商环镜条例》的通知')[0]?.verdict).toBe('cantTell')
    expect(findings('reported-pairs', '《条例》要求优化营商环镜,《办法》同')[0]?.verdict).toBe('failed')
    expect(findings('reported-pairs', '牢记“脱贫攻艰”精神')[0]?.verdict).toBe('cantTell')
  })

  test('is silent where an error is reported or put right', () => {
    expect(findings('reported-pairs', '将“人民政付”更正为“人民政府”')).toEqual([])
    expect(findings('reported-pairs', '标题中“生态坏境”应为“生态环境”')).toEqual([])
    expect(findings('reported-pairs', '保护生态坏境应为全民共识')[0]?.verdict).toBe('failed')
  })

  test('leaves code and what visitors type alone', () => {
    expect(findings('reported-pairs', runOf('人民政付', '1/0', 'textarea'))).toEqual([])
  })
})

test('quotation marks are matched from inside out', () => {
  const quoted = (text: string, word: string): boolean => {
    const start = text.indexOf(word)
    return isQuoted(text, start, start + word.length)
  }
  expect(quoted('《甲》乙《丙》', '乙')).toBe(false)
  expect(quoted('《甲乙', '乙')).toBe(false)
  expect(quoted('“甲乙”丙', '乙')).toBe(true)
  expect(quoted('《甲“丙”乙“丁”戊》', '乙')).toBe(true)
  expect(quoted('甲"丙"乙"丁"', '乙')).toBe(false)
  expect(quoted('甲"丙乙"丁', '乙')).toBe(true)
})

describe('wording/mojibake', () => {
  test.each([
    '锟斤拷',
    'ä¸­å\u009bœ',
    '鍏充簬鍗板彂銆婂姙娉曘€嬬殑閫氱煡锛岃閬电収',
    '通\uFFFD\uFFFD知',
    '一、&nbsp;总则',
  ])('tells %s', (text) => expect(findings('mojibake', text)).toHaveLength(1))

  test.each(['R&D 经费', 'AT&T;合作', 'Café à la carte', 'Îles Éparses', '屯屯镇', '鐨', '第1号&第2号'])(
    'lets %s pass',
    (text) => expect(findings('mojibake', text)).toEqual([]),
  )
})

describe('wording/placeholders', () => {
  test.each(['undefined', '浏览次数:NaN', '标题标题标题', '测试测试2', 'Lorem ipsum dolor'])('fails %s', (text) =>
    expect(findings('placeholders', text)[0]?.verdict).toBe('failed'),
  )

  test('asks where a script may not have run', () => {
    expect(findings('placeholders', '{{item.title}}')[0]).toMatchObject({ verdict: 'cantTell', severity: 'advice' })
  })

  test.each(['主要内容内容丰富', '压力测试测试结果', '变量为 null 时跳过', '请输入关键字', 'undefinedness', '标题'])(
    'lets %s pass',
    (text) => expect(findings('placeholders', text)).toEqual([]),
  )

  test('X alone behind a label asks for eyes; in a number it is a mask', () => {
    expect(findings('placeholders', '联系人：XXXX')[0]?.verdict).toBe('cantTell')
    for (const text of ['联系电话：XXXXXXXX', '身份证号码：XXXX', '138XXXX1234', 'XXXX年度报告', '联系人：XXX']) {
      expect(findings('placeholders', text)).toEqual([])
    }
  })

  test('a form asks its visitor for words', () => {
    const facts = blankPage({ kind: { value: 'form', reasons: [] }, texts: [runOf('请输入标题')] })
    expect(rule('placeholders').judge(facts)).toEqual({ verdict: 'passed' })
    expect(findings('placeholders', '请输入标题')[0]?.verdict).toBe('cantTell')
  })
})

describe('wording/code-in-text', () => {
  test.each([
    'p{margin:0;padding:0}正文',
    'function show(){ alert(1) }',
    '$(document).ready(',
    'mso-bidi-font-size: 10.5pt',
    'p.MsoNormal{mso-style-parent:"";margin:0cm}',
    '<%@ page language="java" %>',
    '一、<span style="color:red">申报条件</span>',
    'var page = 1;',
  ])('fails %s', (text) => expect(findings('code-in-text', text)[0]?.verdict).toBe('failed'))

  test.each(['若 x<a 且 a>0', '公式 {a:b}', '<附件>', 'var 是方差', '<<通知>>'])('lets %s pass', (text) =>
    expect(findings('code-in-text', text)).toEqual([]),
  )
})

const every = ['reported-pairs', 'mojibake', 'placeholders', 'code-in-text'].map(rule)
const han = fc.string({
  unit: fc.constantFrom(...'人民政付坏境《》“”<>{}&;:/=锟斤拷\uFFFDÃ©undefi nl$%测试标题内容'),
  maxLength: 200,
})

test.each(every.map((r) => [r.id, r] as const))('%s takes any text, and quotes what stands there', (_, r) => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), han), { maxLength: 4 }), (texts) => {
      const runs = texts.map((text, i) => runOf(text, `1/${i}`))
      const judged = [r.judge(blankPage({ texts: runs }))].flat() as Extract<Judgement, { message: string }>[]
      for (const { quote, place } of judged) {
        if (!quote) continue
        const text = runs.find((run) => run.place === place)?.text ?? ''
        expect(text).toContain(quote.prefix + quote.exact)
        expect(text).toContain(quote.suffix)
      }
    }),
    { numRuns: 300 },
  )
})

test.each(every.map((r) => [r.id, r] as const))('%s reads 2 MB without line ends in time', (_, r) => {
  for (const unit of ['a', '人', '{', '<b ', '&', '标题', 'x-', 'Ã', '“']) {
    const page = blankPage({ texts: [runOf(unit.repeat(Math.ceil(2e6 / unit.length)))] })
    const start = performance.now()
    r.judge(page)
    expect(performance.now() - start).toBeLessThan(4000)
  }
})
