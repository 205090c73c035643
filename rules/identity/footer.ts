import { defineRule } from '../../audit/index.ts'
import { bareFooter, identityOf } from './shared.ts'

export default defineRule({
  id: 'identity/footer',
  cites: ['guide-2017/footer'],
  severity: 'advice',
  needs: ['identity'],
  words: {
    zh: {
      title: '页面有文字页脚',
      why: '页脚是网站标识所在；做成图片或由脚本写入的，读屏用户和检查系统都读不到。',
      fix: '用文字直接输出页脚各项内容。',
      messages: {
        picture: '页脚是图片，没有文字；主办单位、标识码、备案号等未检查，请人工核对。',
        absent: '没有读到页脚（可能由脚本写入）；主办单位、标识码、备案号等未检查，请人工核对。',
      },
    },
    en: {
      title: 'The page has a footer in words',
      why: 'The footer holds the site’s identity; as a picture, or written by script, neither screen readers nor inspections can read it.',
      fix: 'Print the footer’s items as text.',
      messages: {
        picture:
          'The footer is a picture without words: host, site code and registrations were not checked; please look.',
        absent:
          'No footer was read (a script may write it): host, site code and registrations were not checked; please look.',
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter() }],
    bad: [{ facts: bareFooter({ footer: { state: 'absent', place: null } }) }],
  },
  judge(page) {
    const { state, place } = identityOf(page).footer
    if (state === 'text') return { verdict: 'passed' }
    return { verdict: 'cantTell', message: state, ...(place === null ? {} : { place }), identity: state }
  },
})
