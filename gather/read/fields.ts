/** Labelled values, as government pages print them: 索 引 号： 000014349/2018-00221 | 发布机构：… in one run or in two. */
import type { Place } from '../../audit/index.ts'
import { foundOf, parentPlace, type Text } from './words.ts'

/** Our name of a field and the labels it goes by. */
const labels = {
  indexNumber: ['索引号', '信息索引号', '信息索取号', '索取号', '信息索引'],
  documentNumber: ['发文字号', '发文文号', '公文文号', '文件编号', '文件字号', '文号', '字号'],
  title: ['信息名称', '文件名称', '文件标题', '标题', '名称'],
  issuer: [
    '发布机构',
    '发文机关',
    '发布单位',
    '发文单位',
    '发布部门',
    '责任部门',
    '公开责任部门',
    '公开部门',
    '制发机关',
    '发文部门',
    '发文机构',
  ],
  published: [
    '发布时间',
    '发布日期',
    '公开日期',
    '公开时间',
    '信息时间',
    '上网时间',
    '发表时间',
    '发稿时间',
    '录入时间',
    '上传时间',
    '公布日期',
    '发布于',
    '时间',
    '日期',
  ],
  signed: ['成文日期', '生成日期', '发文日期', '发文时间', '印发日期', '成文时间', '生成时间'],
  updated: ['更新时间', '更新日期'],
  source: [
    '信息来源',
    '文章来源',
    '稿件来源',
    '新闻来源',
    '来源',
    '稿源',
    '转载来源',
    '来源单位',
    '信息提供',
    '供稿单位',
    '供稿',
  ],
  validity: [
    '有效性',
    '效力状况',
    '有效期',
    '是否有效',
    '文件状态',
    '效力状态',
    '时效性',
    '废止日期',
    '失效日期',
    '实施日期',
    '生效日期',
    '施行日期',
    '文件时效',
  ],
  subject: [
    '主题分类',
    '组配分类',
    '信息分类',
    '主题导航',
    '体裁分类',
    '公文种类',
    '体裁',
    '分类',
    '服务对象分类',
    '栏目分类',
    '信息类别',
    '文种',
    '所属主题',
  ],
  keywords: ['主题词', '关键词', '关键字'],
  summary: ['内容概述', '内容摘要', '摘要'],
  disclosure: ['公开方式', '公开形式', '公开范围', '公开时限', '公开类别', '公开属性', '信息形式', '载体类型'],
  people: ['作者', '责任编辑', '编辑', '文章作者', '审核', '记者', '责编'],
  page: [
    '浏览次数',
    '浏览量',
    '点击数',
    '点击量',
    '点击',
    '访问量',
    '阅读量',
    '阅读次数',
    '阅读',
    '字体大小',
    '字体',
    '字号大小',
    '浏览字号',
    '分享到',
    '分享',
    '打印',
    '保护视力色',
    '视力保护色',
    '访问次数',
    '人气',
    '浏览',
  ],
  download: ['文件下载', '附件下载', '附件', '关联文件', '关联稿件', '相关文件', '相关解读', '语音播报'],
} as const
export type FieldName = keyof typeof labels

export interface LabelledValue {
  name: FieldName
  label: string
  value: string
  place: Place
}

const spaced = (label: string): string => [...label].join('[\\s\u3000]*')
const names = new Map<string, FieldName>(
  Object.entries(labels).flatMap(([name, list]) => list.map((l) => [l, name as FieldName] as const)),
)
const alternatives = [...names.keys()]
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|')
/** A label stands at the start, after a space, bracket or bar, and ends with a colon, its run, or right before a date. */
const LABEL = new RegExp(
  `(?<=^|[\\s\u3000|｜【\\[（(〖;；,，>])(${alternatives})[\\s\u3000】\\]]*(?:[:：][\\s\u3000]*|$|(?<=时间|日期|于)[\\s\u3000]+(?=(?:19|20)\\d{2}[-年/.]))`,
  'g',
)
/** Some pages set the label tight against the value before it: …统计局发布日期：2024 */
const TIGHT = /(?<=[^\s\u3000])(发布时间|发布日期|信息来源|来源|浏览次数|点击数|浏览量|字体|责任编辑)[:：]/g

/** Labelled values of the runs, in order; empty values too. */
export function readFields(runs: readonly Text[]): LabelledValue[] {
  const out: LabelledValue[] = []
  const byPlace = new Map(runs.map((r) => [r.place, r]))
  runs.forEach((run, i) => {
    if (run.text.length > 400) return
    const text = run.text.replace(TIGHT, ' $1：')
    const hits = [...text.matchAll(LABEL)]
    hits.forEach((hit, k) => {
      const label = (hit[1] ?? '').replace(/[\s\u3000]+/g, '')
      const name = names.get(label)
      if (!name) return
      const end = hits[k + 1]?.index ?? text.length
      let value = clean(text.slice((hit.index ?? 0) + hit[0].length, end))
      let place = run.place
      const next = whole(run.text) ? besideOrBelow(run, i, runs, byPlace) : runs[i + 1]
      if (value === '' && end === text.length && next && next.text.length <= 200 && !opensWithLabel(next.text)) {
        value = clean(next.text)
        place = next.place
      }
      out.push({ name, label, value, place })
    })
  })
  return out
}

/** A cell that is nothing but a label: its value is the next cell, or the cell below where its row is a row of labels. */
function besideOrBelow(run: Text, index: number, runs: readonly Text[], byPlace: Map<Place, Text>): Text | undefined {
  const next = runs[index + 1]
  const row = parentPlace(run.place)
  const labelInRow = (t: Text | undefined) => t !== undefined && parentPlace(t.place) === row && opensWithLabel(t.text)
  if (!/^t[dh]$/.test(run.tag) || !(labelInRow(next) || labelInRow(runs[index - 1]))) return next
  const below = runs.slice(index + 1).find((t) => /^t[dh]$/.test(t.tag) && parentPlace(t.place) !== row)
  return below && byPlace.get(`${parentPlace(below.place)}/${run.place.split('/').at(-1)}`)
}

const whole = (text: string): boolean => names.has(text.replace(/[\s\u3000:：]+/g, ''))

const opensWithLabel = (text: string): boolean => {
  LABEL.lastIndex = 0
  const first = [...text.matchAll(LABEL)][0]
  return first?.index === 0
}

const clean = (value: string): string =>
  value
    .replace(/^[\s\u3000:：]+|[\s\u3000|｜【[（(〖;；]+$/g, '')
    .replace(/[】\]]$/, '')
    .trim()

export const firstField = (
  fields: LabelledValue[],
  name: FieldName,
  accept: (v: LabelledValue) => boolean = (v) => v.value !== '',
) => fields.find((f) => f.name === name && accept(f)) ?? null

export const fieldFound = (field: LabelledValue | null) => (field ? foundOf(field.value, field.place) : null)
