import { defineRule } from '../../audit/index.ts'
import { OLD_FIND_ERRORS_HOSTS } from '../../standards/index.ts'
import { bareFooter, identityOf, type Missing, missing, UNSEEN } from './shared.ts'

export default defineRule<Missing | 'nameless' | 'own' | 'stale'>({
  id: 'identity/find-errors',
  cites: ['indicators-2019/find-errors', 'guide-2017/footer'],
  severity: 'deduct',
  needs: ['identity'],
  words: {
    zh: {
      title: '提供“我为政府网站找错”入口',
      why: '公众通过该入口反映网站问题，入口会带上出错页面的地址。',
      fix: '在页脚添加找错平台提供的标准代码（含本网站标识码）。',
      messages: {
        missing: '页脚未见“我为政府网站找错”入口。',
        unseen: UNSEEN.zh('“我为政府网站找错”入口'),
        nameless: '未读到“我为政府网站找错”入口；页脚有未命名的图片或内容由脚本写入，请人工确认。',
        own: '只读到网站自设的纠错入口，未读到“我为政府网站找错”入口，请人工确认。',
        stale: '“我为政府网站找错”入口的地址（{host}）已过时。',
      },
    },
    en: {
      title: 'The page offers the national find-errors entry',
      why: 'People report faults through it; the entry hands over the address of the page.',
      fix: 'Add the platform’s own code, with this site’s code, to the footer.',
      messages: {
        missing: 'The footer does not show the find-errors entry.',
        unseen: UNSEEN.en('the find-errors entry'),
        nameless:
          'No find-errors entry was read; the footer has nameless pictures or is written by script: please look.',
        own: 'Only the site’s own correction page was read, not the national find-errors entry: please look.',
        stale: 'The find-errors entry leads to an outdated address ({host}).',
      },
    },
  },
  examples: {
    good: [
      {
        facts: bareFooter({
          findErrors: {
            state: 'present',
            form: 'script',
            siteCode: '3699990001',
            host: 'zfwzgl.www.gov.cn',
            place: '1/9',
          },
        }),
      },
    ],
    bad: [{ facts: bareFooter() }],
  },
  judge(page) {
    const { findErrors } = identityOf(page)
    const at = findErrors.place === null ? {} : { place: findErrors.place }
    if (findErrors.state === 'unknown')
      return { verdict: 'cantTell', message: findErrors.form ? 'own' : 'nameless', severity: 'advice', ...at }
    // Asked for on the home page first; on inner pages its lack weighs less.
    if (findErrors.state === 'absent')
      return page.kind.value === 'home' ? missing(page) : { ...missing(page), severity: 'advice' }
    const host = findErrors.host?.replace(/:\d+$/, '') ?? ''
    if (OLD_FIND_ERRORS_HOSTS.includes(host) || /^\d+\.\d+\.\d+\.\d+$/.test(host)) {
      return { verdict: 'failed', message: 'stale', params: { host }, ...at }
    }
    return { verdict: 'passed' }
  },
})
