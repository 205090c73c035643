import { defineRule, type PageFacts } from '../../audit/index.ts'
import { cellOf } from '../shared/table.ts'
import { isName, type NumberHit, numberFindings, numberHits } from './shared.ts'

const NUMBER = /(?<![\dA-Za-z.-])1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\dA-Za-z])/g
/** Numbers that people are meant to call, and numbers that are no telephone at all. */
const PUBLIC =
  /(?:热线|客服|值班电话|举报电话|监督电话|服务电话|咨询电话|报警|传真|QQ|编号|编码|单号|订单|流水号?|代码|账号|帐号|卡号|批号)[^\d，。；]{0,8}$/i
/** Words for people who write, ask or are helped; nobody needs their number. */
const PRIVATE =
  /村民|居民|患者|死者|考生|学生|家长|申请人|举报人|投诉人|来信人|留言人|反映人|户主|监护人|业主|当事人|受助|身份证/
const NAMED = /姓名|[\u4e00-\u9fa5]{2,4}(?:同志|先生|女士)/
/** 张三 139…, the name right before the number. */
const NAME_BEFORE = /(?:^|[\s、，,；;。])([\u4e00-\u9fa5]{2,3})[\s：:（(]*$/

export default defineRule({
  id: 'privacy/mobile-number',
  cites: ['regulation-711/15', 'pipl/28'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '不公开个人手机号码',
      why: '手机号码与姓名同时公开，本人会受到骚扰；检查通报把“出现个人手机号码”列为问题。',
      fix: '遮去中间四位，如 138****1234；需要公布联系方式的，用单位座机。',
      messages: {
        person: '页面显示个人手机号码 {number}。',
        contact: '页面显示手机号码 {number}；如是个人号码，宜换成单位座机或遮去中间四位，请核对。',
        more: '另有 {count} 个手机号码。',
      },
    },
    en: {
      title: 'No mobile numbers of persons',
      why: 'With the name beside it, a mobile number invites harassment; inspections list it as a fault.',
      fix: 'Mask the middle four digits, such as 138****1234; publish an office line instead.',
      messages: {
        person: 'The page shows a person’s mobile number, {number}.',
        contact:
          'The page shows the mobile number {number}; if it is a person’s own, use an office line or mask it: please check.',
        more: '{count} more mobile numbers.',
      },
    },
  },
  examples: {
    good: [{ text: '联系人：张某，电话138****1234' }, { text: '咨询电话：0797-8123456' }],
    bad: [{ text: '村民张某某反映道路不平，手机13900000001' }],
  },
  judge(page) {
    const hits = numberHits(page, NUMBER).filter((hit) => hit.run.zone !== 'footer' && !PUBLIC.test(hit.before))
    if (hits.length === 0) return { verdict: 'passed' }
    const many = new Set(hits.map((hit) => hit.digits)).size >= 3
    return numberFindings(
      hits.map((hit) => {
        const sure = ofPrivatePerson(page, hit) || namedInTable(page, hit) || (many && named(hit))
        return { ...hit, message: sure ? ('person' as const) : ('contact' as const), sure }
      }),
    )
  },
})

/** A letter's number is its writer's; so is one beside words for private persons. */
function ofPrivatePerson(page: PageFacts, { run, index, written }: NumberHit): boolean {
  const around = run.text.slice(Math.max(0, index - 30), index + written.length + 20)
  const letter = page.kind.value === 'letter' || page.kind.value === 'mailbox'
  return PRIVATE.test(around) || (letter && run.zone === 'main')
}

function namedInTable(page: PageFacts, hit: NumberHit): boolean {
  const cell = cellOf(page, hit.run)
  if (!cell?.row.some((other) => isName(other.text))) return false
  // One row of contact persons is no list of names.
  return !/联系人|负责人|责任人|经办/.test(cell.header) || cell.row.some((other) => PRIVATE.test(other.text))
}

function named({ before }: NumberHit): boolean {
  return NAMED.test(before.slice(-20)) || isName(before.match(NAME_BEFORE)?.[1] ?? '')
}
