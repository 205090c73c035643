import { defineRule, type Judgement } from '../../audit/index.ts'
import { bareFooter, footerTexts, identityOf, type Missing, missing, shown, UNSEEN } from './shared.ts'

/** An organ named as the owner, or as the one in charge: 版权所有：某某县人民政府, 某某办公室主管. */
const OTHER_ROLE =
  /(?:版权所有|copyright|©|主管|承办)[^|｜]{0,40}?[\u4e00-\u9fa5]{2,}(?:政府|公署|委员会|厅|局|部|署|院|办公室|中心)(?!网)|[\u4e00-\u9fa5]{2,}(?:政府|公署|委员会|厅|局|部|署|院|办公室|中心)\s*(?:版权所有|主管|承办)/i

export default defineRule({
  id: 'identity/organizer',
  cites: ['guide-2017/footer', 'indicators-2019/identity'],
  severity: 'deduct',
  needs: ['identity', 'texts'],
  words: {
    zh: {
      title: '页脚列明主办单位',
      why: '读者和检查人员凭主办单位判断网站由谁负责。',
      fix: '在页脚写明“主办单位：单位全称”。',
      messages: {
        missing: '页脚未见主办单位。',
        otherRole: '页脚没有写“主办单位”，只写明“{text}”，请核对。',
        unseen: UNSEEN.zh('主办单位'),
      },
    },
    en: {
      title: 'The footer names the host',
      why: 'Readers and inspectors tell from the host who answers for the site.',
      fix: 'Write “主办单位: full name of the organ” in the footer.',
      messages: {
        missing: 'The footer does not show the host.',
        otherRole: 'The footer names no 主办单位, only “{text}”: please check.',
        unseen: UNSEEN.en('the host'),
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ organizer: [shown('云泽县人民政府办公室')] }) }],
    bad: [{ facts: bareFooter() }],
  },
  judge(page): Judgement<Missing | 'otherRole'> {
    if (identityOf(page).organizer.length > 0) return { verdict: 'passed' }
    for (const { text, place } of footerTexts(page)) {
      const role = text.slice(0, 600).match(OTHER_ROLE)?.[0].slice(0, 60)
      if (role) {
        const quote = { exact: role, prefix: '', suffix: '' }
        return { verdict: 'cantTell', message: 'otherRole', params: { text: role }, severity: 'advice', place, quote }
      }
    }
    return missing(page)
  },
})
