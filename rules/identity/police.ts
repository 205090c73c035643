import { defineRule } from '../../audit/index.ts'
import { bareFooter, identityOf, missing, quoted, shown, UNSEEN } from './shared.ts'

export default defineRule({
  id: 'identity/police',
  cites: ['practice/police', 'indicators-2019/identity'],
  severity: 'deduct',
  needs: ['identity'],
  words: {
    zh: {
      title: '页脚列明公安备案号',
      why: '公安备案号及其链接用于核验网站主体。',
      fix: '在页脚写明“×公网安备 14位数字号”，链接到该号的备案信息页。',
      messages: {
        missing: '页脚未见公安机关备案标识。',
        unseen: UNSEEN.zh('公安机关备案标识'),
        form: '公安备案号“{text}”是 {count} 位数字，应为 14 位。',
        differ: '公安备案号“{text}”的链接指向另一个号码 {linked}。',
      },
    },
    en: {
      title: 'The footer shows the police registration',
      why: 'The police registration and its link let people check who runs the site.',
      fix: 'Show “×公网安备 14 digits 号” and link it to its entry.',
      messages: {
        missing: 'The footer does not show the police registration.',
        unseen: UNSEEN.en('the police registration'),
        form: 'The police number “{text}” has {count} digits; it should have 14.',
        differ: 'The police number “{text}” links to another number, {linked}.',
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ police: [shown('赣公网安备 36999902000001号')] }) }],
    bad: [{ facts: bareFooter() }, { facts: bareFooter({ police: [shown('赣公网安备 3699990200000号')] }) }],
  },
  judge(page) {
    const { police } = identityOf(page)
    if (police.length === 0) return missing(page)
    return police.map((found) => {
      const digits = found.text.replace(/\s/g, '').match(/\d{10,}/)?.[0] ?? ''
      const linked = found.href?.match(/(?:recordcode|code)=(\d{10,})/i)?.[1]
      const at = quoted(found)
      if (digits.length !== 14)
        return { verdict: 'failed', message: 'form', params: { text: found.text, count: digits.length }, ...at }
      if (linked && linked !== digits)
        return { verdict: 'failed', message: 'differ', params: { text: found.text, linked }, ...at }
      return { verdict: 'passed' }
    })
  },
})
