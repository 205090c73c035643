import { defineRule } from '../../audit/index.ts'
import { bareFooter, footerTexts, identityOf, missing, shown, UNSEEN } from './shared.ts'

/** A telephone number with its area code, or a mail address, without any label. */
const REACHABLE = /(?<!\d)0\d{2,3}\s*[-－—)）]\s*\d{7,8}(?!\d)|[\w.+-]{1,64}@[\w-]{1,63}\.\w/

export default defineRule({
  id: 'identity/contact',
  cites: ['guide-2017/footer', 'indicators-2019/identity'],
  severity: 'advice',
  needs: ['identity', 'texts'],
  words: {
    zh: {
      title: '页脚列明联系方式',
      why: '公众发现问题时要能联系到网站管理者。',
      fix: '在页脚写明联系电话，或提供“联系我们”链接。',
      messages: {
        missing: '页脚未见联系方式。',
        unseen: UNSEEN.zh('联系方式'),
      },
    },
    en: {
      title: 'The footer gives a contact',
      why: 'People who find a fault must be able to reach those who run the site.',
      fix: 'Give a telephone number or a “contact us” link in the footer.',
      messages: {
        missing: 'The footer does not show a contact.',
        unseen: UNSEEN.en('a contact'),
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ contact: [shown('电话：0797-1234567')] }) }],
    bad: [{ facts: bareFooter() }],
  },
  judge(page) {
    if (identityOf(page).contact.length > 0) return { verdict: 'passed' }
    return footerTexts(page).some((t) => REACHABLE.test(t.text.slice(0, 600))) ? { verdict: 'passed' } : missing(page)
  },
})
