import { defineRule } from '../../audit/index.ts'
import { bareFooter, identityOf, type Missing, missing, UNSEEN } from './shared.ts'

export default defineRule<Missing | 'nameless' | 'blue'>({
  id: 'identity/organ-mark',
  cites: ['mark-2014/mark', 'guide-2017/footer', 'indicators-2019/identity'],
  severity: 'deduct',
  needs: ['identity'],
  words: {
    zh: {
      title: '页面底部挂党政机关网站标识',
      why: '标识用于确认网站由党政机关主办。',
      fix: '按标识管理机构给出的代码，在各页面底部中间位置添加标识。',
      messages: {
        missing: '页脚未见党政机关网站标识。',
        unseen: UNSEEN.zh('党政机关网站标识'),
        nameless: '未读到党政机关网站标识；页脚有未命名的图片或内容由脚本写入，请人工确认。',
        blue: '标识是蓝色的事业单位标识；党政机关网站应为红色标识，请核对主办单位性质。',
      },
    },
    en: {
      title: 'The page shows the organ mark',
      why: 'The mark confirms that a Party or government organ runs the site.',
      fix: 'Add the mark with the code its authority issues, at the foot of every page.',
      messages: {
        missing: 'The footer does not show the organ mark.',
        unseen: UNSEEN.en('the organ mark'),
        nameless: 'No organ mark was read; the footer has nameless pictures or is written by script: please look.',
        blue: 'The mark is the blue one of public institutions; organs have the red one: please check who runs the site.',
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ organMark: { state: 'present', form: 'link', colour: 'red', place: '1/9' } }) }],
    bad: [{ facts: bareFooter() }],
  },
  judge(page) {
    const { organMark } = identityOf(page)
    const at = organMark.place === null ? {} : { place: organMark.place }
    if (organMark.state === 'unknown') return { verdict: 'cantTell', message: 'nameless', ...at }
    if (organMark.state === 'absent') return missing(page)
    if (organMark.colour === 'blue') return { verdict: 'cantTell', message: 'blue', severity: 'advice', ...at }
    return { verdict: 'passed' }
  },
})
