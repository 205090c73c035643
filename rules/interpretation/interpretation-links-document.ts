import { defineRule } from '../../audit/index.ts'
import { exampleArticle, exampleLink } from '../shared/example.ts'

/** Words of a link that leads to the document without naming it. */
const ORIGINAL = /原文|文件链接|政策文件|查看文件|文件全文|相关文件|被解读文件/

export default defineRule({
  id: 'interpretation/interpretation-links-document',
  cites: ['guide-2017/interpretation', 'indicators-2019/interpretation'],
  severity: 'deduct',
  needs: ['interpretation', 'article', 'links', 'texts'],
  on: ['interpretation'],
  words: {
    zh: {
      title: '解读页关联被解读的文件',
      why: '读者看完解读要能核对文件原文。',
      fix: '在解读页添加指向文件原文的链接，如“政策原文：《……》”。',
      messages: {
        none: '解读提到《{document}》，本页未见指向该文件的链接。',
        unnamed: '本页未见指向被解读文件的链接，请人工确认。',
      },
    },
    en: {
      title: 'Interpretations link to their document',
      why: 'Readers of an interpretation must be able to check the document itself.',
      fix: 'Add a link to the document, such as “政策原文：《…》”.',
      messages: {
        none: 'The interpretation speaks of 《{document}》, but no link on this page leads to it.',
        unnamed: 'No link to the interpreted document is seen: please look.',
      },
    },
  },
  examples: {
    good: [
      {
        facts: {
          kind: { value: 'interpretation', reasons: [] },
          texts: [],
          links: [exampleLink('政策原文')],
          article: exampleArticle({ title: { text: '《云泽县森林防火办法》政策解读', place: '1/1', href: null } }),
          interpretation: [],
        },
      },
    ],
    bad: [
      {
        facts: {
          kind: { value: 'interpretation', reasons: [] },
          texts: [],
          links: [],
          article: exampleArticle({ title: { text: '《云泽县森林防火办法》政策解读', place: '1/1', href: null } }),
          interpretation: [],
        },
      },
    ],
  },
  judge(page) {
    if (page.interpretation?.some((l) => l.direction === 'to-document')) return { verdict: 'passed' }
    const title = page.article?.title
    if (!title) return { verdict: 'inapplicable' }
    const links = (page.links ?? []).filter((l) => l.visible && l.zone === 'main')
    if (links.some((l) => ORIGINAL.test(l.text) || ORIGINAL.test(l.title))) return { verdict: 'passed' }
    const named = title.text.match(/《([^》]{4,})》/)?.[1]
    if (!named) return { verdict: 'cantTell', message: 'unnamed', place: title.place, identity: 'none' }
    const core = named.replace(/[\s\p{P}]/gu, '')
    if (links.some((l) => l.text.replace(/[\s\p{P}]/gu, '').includes(core) && l.text !== title.text))
      return { verdict: 'passed' }
    return { verdict: 'failed', message: 'none', params: { document: named }, place: title.place, identity: named }
  },
})
