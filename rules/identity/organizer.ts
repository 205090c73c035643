import { defineRule } from '../../audit/index.ts'
import { bareFooter, identityOf, missing, shown, UNSEEN } from './shared.ts'

export default defineRule({
  id: 'identity/organizer',
  cites: ['guide-2017/footer', 'indicators-2019/identity'],
  severity: 'deduct',
  needs: ['identity'],
  words: {
    zh: {
      title: '页脚列明主办单位',
      why: '读者和检查人员凭主办单位判断网站由谁负责。',
      fix: '在页脚写明“主办单位：单位全称”。',
      messages: {
        missing: '页脚未见主办单位。',
        unseen: UNSEEN.zh('主办单位'),
      },
    },
    en: {
      title: 'The footer names the host',
      why: 'Readers and inspectors tell from the host who answers for the site.',
      fix: 'Write “主办单位: full name of the organ” in the footer.',
      messages: {
        missing: 'The footer does not show the host.',
        unseen: UNSEEN.en('the host'),
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ organizer: [shown('云泽县人民政府办公室')] }) }],
    bad: [{ facts: bareFooter() }],
  },
  judge(page) {
    return identityOf(page).organizer.length > 0 ? { verdict: 'passed' } : missing(page)
  },
})
