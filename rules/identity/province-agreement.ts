import { defineRule } from '../../audit/index.ts'
import { provinces } from '../../standards/index.ts'
import { bareFooter, identityOf, shown } from './shared.ts'

export default defineRule({
  id: 'identity/province-agreement',
  cites: ['practice/cross-check'],
  severity: 'advice',
  needs: ['identity'],
  words: {
    zh: {
      title: '标识码、ICP备案、公安备案属于同一省份',
      why: '三者不一致往往说明页脚是从别的网站抄来的，或号码填错。',
      fix: '逐一核对标识码、ICP备案编号、公安备案号，改正填错的一项。',
      messages: { differ: '页脚各编号不属于同一省份：标识码 {code}（{province}），{others}。请核对。' },
    },
    en: {
      title: 'Site code, ICP and police registration belong to one province',
      why: 'Where they differ, the footer was often copied from another site or a number is wrong.',
      fix: 'Check the three numbers one by one and correct the wrong one.',
      messages: {
        differ:
          'The numbers in the footer belong to different provinces: site code {code} ({province}), {others}. Please check.',
      },
    },
  },
  examples: {
    good: [
      {
        facts: bareFooter({
          siteCode: [shown('5100000001')],
          icp: [shown('蜀ICP备12345678号')],
          police: [shown('川公网安备 51010402000507号')],
        }),
      },
    ],
    bad: [{ facts: bareFooter({ siteCode: [shown('3600000001')], icp: [shown('粤ICP备12345678号')] }) }],
  },
  judge(page) {
    const { siteCode, icp, police } = identityOf(page)
    const code = siteCode[0]?.text ?? ''
    const region = provinces[code.slice(0, 2)]
    // Ministries (bm…) register where they sit.
    if (!/^\d{10}$/.test(code) || !region) return { verdict: 'inapplicable' }
    const others = [icp[0], police[0]].flatMap((f) => {
      const short = f?.text.match(/^([\u4e00-\u9fa5])(?=ICP|公网安备)/)?.[1]
      return f && short && isProvince(short) ? [{ found: f, short }] : []
    })
    const odd = others.filter(({ short }) => !region.includes(short))
    const first = odd[0]
    if (!first) return others.length > 0 ? { verdict: 'passed' } : { verdict: 'inapplicable' }
    const params = { code, province: region[0] ?? '', others: others.map(({ found }) => found.text).join(', ') }
    return {
      verdict: 'cantTell',
      message: 'differ',
      params,
      place: first.found.place,
      identity: `${code}, ${params.others}`,
    }
  },
})

const isProvince = (short: string): boolean => Object.values(provinces).some((p) => p.includes(short))
