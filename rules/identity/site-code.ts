import { defineRule, type Judgement } from '../../audit/index.ts'
import { SITE_CODE } from '../../standards/index.ts'
import { tagValue } from '../tags/shared.ts'
import { bareFooter, identityOf, missing, quoted, shown, UNSEEN } from './shared.ts'

type Message = 'missing' | 'unseen' | 'form' | 'tagForm' | 'differ'

export default defineRule({
  id: 'identity/site-code',
  cites: ['guide-2017/footer', 'indicators-2019/identity', 'guide-2017/site-tags'],
  severity: 'deduct',
  needs: ['identity', 'tags'],
  words: {
    zh: {
      title: '页脚列明政府网站标识码，且各处一致',
      why: '标识码是政府网站的唯一编号，找错平台和检查系统都按它识别网站。',
      fix: '在页脚写明“政府网站标识码：10 位数字”（国务院部门为 bm 加 8 位数字），并与 SiteIDCode 标签、找错入口一致。',
      messages: {
        missing: '页脚未见“政府网站标识码”。',
        unseen: UNSEEN.zh('政府网站标识码'),
        form: '网站标识码“{code}”不是 10 位数字，也不是 bm 加 8 位数字。',
        tagForm: 'SiteIDCode 标签的值“{code}”不是政府网站标识码。',
        differ: '网站标识码不一致：页脚 {footer}，SiteIDCode 标签 {tag}，找错入口 {entry}。',
      },
    },
    en: {
      title: 'The footer shows the site code, the same everywhere',
      why: 'The code is the site’s own number: the find-errors platform and inspections know the site by it.',
      fix: 'Show “政府网站标识码: ten digits” (ministries: bm and eight digits), equal to the SiteIDCode tag and the find-errors entry.',
      messages: {
        missing: 'The footer does not show the site code.',
        unseen: UNSEEN.en('the site code'),
        form: 'The site code “{code}” is neither ten digits nor bm and eight digits.',
        tagForm: 'The SiteIDCode tag says “{code}”, which is no site code.',
        differ: 'The site code differs: footer {footer}, SiteIDCode tag {tag}, find-errors entry {entry}.',
      },
    },
  },
  examples: {
    good: [{ facts: { ...bareFooter({ siteCode: [shown('3699990001')] }), tags: [] } }],
    bad: [
      { facts: { ...bareFooter(), tags: [] } },
      {
        facts: {
          ...bareFooter({ siteCode: [shown('3699990001')] }),
          tags: [{ name: 'SiteIDCode', content: '3699990002', region: 'head', place: '0/2' }],
        },
      },
    ],
  },
  judge(page) {
    const { siteCode, findErrors } = identityOf(page)
    const tag = tagValue(page, 'SiteIDCode')
    const out: Judgement<Message>[] = []
    if (siteCode.length === 0) out.push(missing(page))
    for (const found of siteCode) {
      if (!SITE_CODE.test(found.text))
        out.push({ verdict: 'failed', message: 'form', params: { code: found.text }, ...quoted(found) })
    }
    if (tag && !SITE_CODE.test(tag))
      out.push({ verdict: 'failed', message: 'tagForm', params: { code: tag }, identity: tag })
    const codes = {
      footer: siteCode[0]?.text,
      tag: SITE_CODE.test(tag) ? tag : undefined,
      entry: findErrors.siteCode ?? undefined,
    }
    if (new Set(Object.values(codes).flatMap((code) => code?.toLowerCase() ?? [])).size > 1) {
      const { footer = '—', tag = '—', entry = '—' } = codes
      out.push({
        verdict: 'failed',
        message: 'differ',
        params: { footer, tag, entry },
        identity: [footer, tag, entry].join(),
        ...(siteCode[0] ? { place: siteCode[0].place } : {}),
      })
    }
    return out.length > 0 ? out : { verdict: 'passed' }
  },
})
