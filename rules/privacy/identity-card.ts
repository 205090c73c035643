import { defineRule } from '../../audit/index.ts'
import { isIdentityNumber } from '../shared/identity-number.ts'
import { cellOf } from '../shared/table.ts'
import { lastLabel, numberFindings, numberHits } from './shared.ts'

const NUMBER = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g
const CARD = /身份证|公民身份|身份号|证件号/g
/** Numbers of other things that can have the same shape. */
const OTHER =
  /信用代码|机构代码|索引号|索取号|许可证|登记证|登记号|注册号|合同|订单|流水号|项目代码|文号|编码|编号|批号|账号|帐号|卡号/g

export default defineRule({
  id: 'privacy/identity-card',
  cites: ['regulation-711/15', 'pipl/28'],
  severity: 'deduct',
  needs: ['texts'],
  words: {
    zh: {
      title: '不公开完整的身份证号码',
      why: '身份证号码是敏感个人信息，公开后可能被冒用；已有网站因此被通报、被检察机关督促整改。',
      fix: '遮去中间各位，如 35*************123；附件和旧页面里的一并处理。',
      messages: {
        shown: '页面显示完整的身份证号码 {number}。',
        more: '另有 {count} 个完整的身份证号码。',
      },
    },
    en: {
      title: 'No complete identity-card numbers',
      why: 'Identity-card numbers are sensitive personal information and open to abuse; sites were publicly criticised for them.',
      fix: 'Mask the middle, such as 35*************123; in attachments and old pages too.',
      messages: {
        shown: 'The page shows the complete identity-card number {number}.',
        more: '{count} more complete identity-card numbers.',
      },
    },
  },
  examples: {
    good: [{ text: '张某，身份证号35*************123' }, { text: '统一社会信用代码：11360700014600123X' }],
    bad: [{ text: '张某，身份证号110101199003078419' }],
  },
  judge(page) {
    const year = Number(page.page.at.slice(0, 4))
    const hits = numberHits(page, NUMBER).filter((hit) => {
      if (!isIdentityNumber(hit.digits, year)) return false
      const label = `${cellOf(page, hit.run)?.header ?? ''} ${hit.before.slice(-20)}`
      return lastLabel(label, OTHER) <= lastLabel(label, CARD)
    })
    if (hits.length === 0) return { verdict: 'passed' }
    return numberFindings(hits.map((hit) => ({ ...hit, message: 'shown' as const, sure: true })))
  },
})
