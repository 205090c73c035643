import { defineRule, type PageFacts } from '../../audit/index.ts'
import { isIdentityNumber } from '../shared/identity-number.ts'
import { cellOf } from '../shared/table.ts'
import { isName, type NumberHit, numberFindings, numberHits } from './shared.ts'

const NUMBER = /(?<![\dA-Za-z])(?:\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![\dA-Za-z])/g
const ACCOUNT = /卡号|账号|帐号|账户|帐户|银行卡|存折|开户|一卡通|社保卡/
/** An organisation's account: deposits, fees, donations. */
const UNIT =
  /单位|公司|集团|保证金|招标|投标|缴费|缴款|收款|汇款|转账|捐赠|捐款|募捐|对公|基本户|专户|财政|国库|[局厅委院会中心校所站]\s*(?:开户|账号|帐号|账户)|户\s*名/

export default defineRule({
  id: 'privacy/bank-card',
  cites: ['regulation-711/15', 'pipl/28'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '不公开个人银行卡号、账号',
      why: '金融账户是敏感个人信息；补助名单带出银行账号的，已有检察机关立案督促整改。',
      fix: '公示名单不列银行账号，或遮去中间各位，如 62**************123。',
      messages: {
        person: '页面显示完整的银行卡号 {number}。',
        unit: '页面显示银行账号 {number}；如是单位账号可以保留，如是个人账号应遮去中间各位，请核对。',
        more: '另有 {count} 个银行账号。',
      },
    },
    en: {
      title: 'No bank-card or account numbers of persons',
      why: 'Accounts are sensitive personal information; lists of subsidies that showed them brought in the prosecutors.',
      fix: 'Leave accounts out of published lists, or mask them, such as 62**************123.',
      messages: {
        person: 'The page shows the complete bank-card number {number}.',
        unit: 'The page shows the account {number}; an organisation’s may stay, a person’s must be masked: please check.',
        more: '{count} more account numbers.',
      },
    },
  },
  examples: {
    good: [{ text: '张某某，银行卡号62**************454' }, { text: '项目编号：6222021000000123454' }],
    bad: [{ text: '张某某，银行卡号6222021000000123454' }],
  },
  judge(page) {
    const year = Number(page.page.at.slice(0, 4))
    const hits = numberHits(page, NUMBER).flatMap((hit) => {
      if (!luhn(hit.digits) || isIdentityNumber(hit.digits, year)) return []
      const around = context(page, hit)
      if (!ACCOUNT.test(around)) return []
      const sure = !UNIT.test(around)
      return [{ ...hit, message: sure ? ('person' as const) : ('unit' as const), sure }]
    })
    return hits.length > 0 ? numberFindings(hits) : { verdict: 'passed' }
  },
})

/** What the number is said to be: the words before it, or the head of its column and the names of its row. */
function context(page: PageFacts, hit: NumberHit): string {
  const cell = cellOf(page, hit.run)
  if (!cell) return hit.before
  const names = cell.row.filter((other) => !isName(other.text)).map((other) => other.text.slice(0, 40))
  return [cell.header, hit.before, ...(ACCOUNT.test(cell.header) ? names : [])].join(' ')
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = digit * 2
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits)
}
