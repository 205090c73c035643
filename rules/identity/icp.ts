import { defineRule } from '../../audit/index.ts'
import { ICP_HOST, OLD_ICP_HOSTS } from '../../standards/index.ts'
import { bareFooter, hostOf, identityOf, missing, quoted, shown, UNSEEN } from './shared.ts'

export default defineRule({
  id: 'identity/icp',
  cites: ['internet-services/12', 'guide-2017/footer', 'indicators-2019/identity'],
  severity: 'deduct',
  needs: ['identity'],
  words: {
    zh: {
      title: '页脚列明ICP备案编号并链接到备案系统',
      why: '备案编号应在网站显著位置标明，便于公众核验。',
      fix: '在页脚写明备案编号（如“赣ICP备12345678号-1”），链接到 https://beian.miit.gov.cn/ 。',
      messages: {
        missing: '页脚未见ICP备案编号。',
        unseen: UNSEEN.zh('ICP备案编号'),
        placeholder: 'ICP备案编号“{text}”像是模板中的占位编号。',
        form: 'ICP备案编号“{text}”与常见格式（省简称ICP备数字号）不同，请核对。',
        stale: 'ICP备案编号“{text}”的链接是旧备案系统地址，应为 {host}。',
      },
    },
    en: {
      title: 'The footer shows the ICP registration and links to it',
      why: 'The registration must be shown so that people can check it.',
      fix: 'Show the number (such as 赣ICP备12345678号-1) and link it to https://beian.miit.gov.cn/ .',
      messages: {
        missing: 'The footer does not show the ICP registration.',
        unseen: UNSEEN.en('the ICP registration'),
        placeholder: 'The ICP number “{text}” looks like a template’s stand-in.',
        form: 'The ICP number “{text}” does not have the usual form; please check.',
        stale: 'The ICP number “{text}” links to the old registration site; it should be {host}.',
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ icp: [shown('赣ICP备12345678号-1', 'https://beian.miit.gov.cn/')] }) }],
    bad: [{ facts: bareFooter() }, { facts: bareFooter({ icp: [shown('赣ICP备00000000号')] }) }],
  },
  judge(page) {
    const { icp } = identityOf(page)
    if (icp.length === 0) return missing(page)
    return icp.map((found) => {
      const { text } = found
      if (/(\d)\1{5,}/.test(text))
        return { verdict: 'failed', message: 'placeholder', params: { text }, ...quoted(found) }
      if (!/ICP备\d{6,10}号/.test(text.replace(/\s/g, '')))
        return { verdict: 'cantTell', message: 'form', params: { text }, severity: 'advice', ...quoted(found) }
      if (OLD_ICP_HOSTS.includes(hostOf(found) ?? ''))
        return {
          verdict: 'failed',
          message: 'stale',
          params: { text, host: ICP_HOST },
          severity: 'advice',
          ...quoted(found),
        }
      return { verdict: 'passed' }
    })
  },
})
