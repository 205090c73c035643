import { defineRule } from '../../audit/index.ts'
import { examplePage } from '../shared/example.ts'
import { bareFooter, identityOf, shown } from './shared.ts'

export default defineRule({
  id: 'identity/domain',
  cites: ['domains-2018/structure', 'indicators-2019/domain'],
  severity: 'deduct',
  needs: ['identity'],
  words: {
    zh: {
      title: '使用 .gov.cn 域名',
      why: '规范的域名让公众一眼认出政府网站，也便于防范仿冒。',
      fix: '门户网站用 www.□□□.gov.cn，部门网站用 ○○○.□□□.gov.cn；栏目用路径区分。',
      messages: {
        other: '网站地址 {host} 不是 .gov.cn（或 .政务）域名。',
        address: '网站用 IP 地址 {host} 访问，没有使用域名。',
        deep: '域名 {host} 有 {count} 级，与“门户、部门”两种结构不同，请核对。',
        unknown: '网页地址未知，未检查域名。',
      },
    },
    en: {
      title: 'The site has a .gov.cn name',
      why: 'A regular name lets people recognise a government site and guards against imitations.',
      fix: 'Portals use www.□□□.gov.cn, departments ○○○.□□□.gov.cn; columns are told apart by path.',
      messages: {
        other: 'The address {host} is no .gov.cn (or .政务) name.',
        address: 'The site is reached by the IP address {host}, not by a name.',
        deep: 'The name {host} has {count} levels, unlike those of portals and departments; please check.',
        unknown: 'The page’s address is not known: the name was not checked.',
      },
    },
  },
  examples: {
    good: [
      {
        facts: {
          ...bareFooter({ siteCode: [shown('3699990001')] }),
          ...examplePage({ url: 'https://www.yunze.gov.cn/' }),
        },
      },
    ],
    bad: [
      {
        facts: {
          ...bareFooter({ siteCode: [shown('3699990001')] }),
          ...examplePage({ url: 'https://www.yunze.com/' }),
        },
      },
    ],
  },
  judge(page) {
    if (!page.page.addressKnown) return { verdict: 'untested', message: 'unknown' }
    const { siteCode, police, organMark, findErrors } = identityOf(page)
    const host = hostname(page.page.url)
    if (/\.gov\.cn$/.test(host) || /\.(?:政务|xn--zfr164b)$/.test(host)) {
      const count = host.split('.').length
      return count > 5
        ? { verdict: 'cantTell', message: 'deep', params: { host, count }, severity: 'advice' }
        : { verdict: 'passed' }
    }
    // Only a page that calls itself a government site is measured by its name.
    const government = siteCode.length > 0 || organMark.state === 'present' || findErrors.state === 'present'
    if (!government || police.length + siteCode.length === 0) return { verdict: 'inapplicable' }
    if (/^[\d.]+$|^\[/.test(host)) return { verdict: 'failed', message: 'address', params: { host }, identity: host }
    return { verdict: 'failed', message: 'other', params: { host }, identity: host }
  },
})

function hostname(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase()
  } catch {
    return ''
  }
}
