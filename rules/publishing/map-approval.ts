import { defineRule } from '../../audit/index.ts'

const MAP = /(?:行政区划|区位|地形|交通|旅游|政区|水系|规划范围|疫情|导览)图|地图/
const NO_MAP = /(?:网站|站点|本站)地图|地图导航|百度地图|高德地图|电子地图入口/

export default defineRule({
  id: 'publishing/map-approval',
  cites: ['maps/22'],
  severity: 'advice',
  needs: ['images', 'texts'],
  words: {
    zh: {
      title: '公开的地图标注审图号',
      why: '未经审核的地图可能有边界、地名错误。',
      fix: '使用标准地图服务网站的地图，并在图下标注审图号。',
      messages: { unmarked: '图片“{name}”像是地图，页面上未见“审图号”，请核对。' },
    },
    en: {
      title: 'Published maps show their approval number',
      why: 'Maps that were not reviewed may show wrong borders or names.',
      fix: 'Use a standard map and print its approval number (审图号) below it.',
      messages: { unmarked: 'The picture “{name}” looks like a map and the page shows no 审图号: please check.' },
    },
  },
  examples: {
    good: [
      {
        facts: {
          images: [map('云泽县行政区划图')],
          texts: [{ text: '审图号：赣S(2026)001号', place: '1/5', zone: 'main', tag: 'p' }],
        },
      },
    ],
    bad: [{ facts: { images: [map('云泽县行政区划图')], texts: [] } }],
  },
  judge(page) {
    const maps = (page.images ?? []).filter((i) => {
      const name = `${i.alt ?? ''} ${i.title}`
      return i.visible && i.zone === 'main' && MAP.test(name) && !NO_MAP.test(name)
    })
    if (maps.length === 0) return { verdict: 'inapplicable' }
    if ((page.texts ?? []).some((t) => /审图号|[A-Z\u4e00-\u9fa5]S[（(]\d{4}[）)]\d+号/.test(t.text)))
      return { verdict: 'passed' }
    return maps.map((i) => {
      const name = (i.alt || i.title).slice(0, 40)
      return { verdict: 'cantTell', message: 'unmarked', params: { name }, place: i.place, identity: name }
    })
  },
})

function map(alt: string) {
  return {
    alt,
    title: '',
    src: 'map.png',
    place: '1/4',
    zone: 'main' as const,
    visible: true,
    width: 600,
    height: 400,
    loaded: true,
  }
}
