import { defineRule } from '../../audit/index.ts'
import { bareFooter, identityOf, missing, shown, UNSEEN } from './shared.ts'

export default defineRule({
  id: 'identity/sitemap',
  cites: ['guide-2017/footer', 'indicators-2019/identity'],
  severity: 'advice',
  needs: ['identity'],
  words: {
    zh: {
      title: '页脚提供网站地图',
      why: '网站地图帮助公众（尤其是读屏用户）了解网站结构。',
      fix: '在页脚添加“网站地图”链接。',
      messages: {
        missing: '页脚未见网站地图入口。',
        unseen: UNSEEN.zh('网站地图入口'),
      },
    },
    en: {
      title: 'The footer leads to the site map',
      why: 'A site map shows the structure, above all to people who use screen readers.',
      fix: 'Add a “网站地图” link to the footer.',
      messages: {
        missing: 'The footer does not show the site map.',
        unseen: UNSEEN.en('the site map'),
      },
    },
  },
  examples: {
    good: [{ facts: bareFooter({ sitemap: shown('网站地图', '/map.html') }) }],
    bad: [{ facts: bareFooter() }],
  },
  judge(page) {
    return identityOf(page).sitemap ? { verdict: 'passed' } : missing(page)
  },
})
