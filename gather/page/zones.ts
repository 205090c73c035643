/** Which part of the page an element opens: by element and role, else by the words in its id and class names. */
import type { Zone } from '../../audit/index.ts'
import { attribute, names as namesOf, tagName } from './dom.ts'

const byTag: Record<string, Zone> = {
  HEADER: 'header',
  FOOTER: 'footer',
  NAV: 'nav',
  MAIN: 'main',
  ASIDE: 'aside',
  ARTICLE: 'main',
}
const byRole: Record<string, Zone> = {
  banner: 'header',
  contentinfo: 'footer',
  navigation: 'nav',
  main: 'main',
  complementary: 'aside',
}

const word = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?:[\\s_\\d-]|$)`, 'i')
const byName: [RegExp, Zone][] = [
  [
    word(
      'bread-?crumbs?|crumbs?|position|cur-?pos\\w*|location|dqwz|dangqian\\w*|bt-position|weizhi|path|curmb\\w*|current',
    ),
    'breadcrumb',
  ],
  [
    word('foot|footer|\\w*footer|foot\\w*|copyright|copy|bottom|dibu|yejiao|footbox|foot-?content|webfoot|btm'),
    'footer',
  ],
  [word('nav|navs?bar|\\w*nav|menu|mainmenu|sub-?menu|daohang|navigation'), 'nav'],
  [word('head|header|\\w*header|top|topbar|banner|logo|page-?head|webhead|yetou'), 'header'],
  [word('side|sidebar|aside|left-?menu|leftnav|side-?nav'), 'aside'],
]

/** null where the element opens no part of its own. */
export function zoneOf(element: Element, inside: Zone): Zone | null {
  const role = attribute(element, 'role')
  if (role && byRole[role]) return byRole[role]
  const tag = byTag[tagName(element)]
  // <header> and <footer> inside an article are the article's own.
  if (
    tag &&
    !(inside === 'main' && (tag === 'header' || tag === 'footer') && Element.prototype.closest.call(element, 'article'))
  )
    return tag
  const names = namesOf(element)
  if (names.length < 3) return null
  for (const [pattern, zone] of byName) {
    if (!pattern.test(names)) continue
    // A 'top' inside the body of an article is no page header; parts inside parts keep the outer name but for crumbs.
    if (inside === 'main' || zone === 'breadcrumb' || inside === 'header') return zone
  }
  return null
}

/** Letters for what class and id names say of a text: t title, m meta line, b body, l list, p paging. */
export function hintOf(element: Element): string {
  const names = namesOf(element)
  if (names.length < 2) return ''
  let hint = ''
  if (/tit(le)?\b|title|biaoti|headline|(?:^|[\s_-])bt\d*(?:[\s_-]|$)/i.test(names)) hint += 't'
  if (/time|date|source|laiyuan|info|fbsj|rq|author/i.test(names)) hint += 'm'
  if (/content|article|zoom|trs_editor|view|detail|text|zhengwen|neirong|ueditor|xl/i.test(names)) hint += 'b'
  if (/list|item/i.test(names)) hint += 'l'
  if (/page|paging|pagination/i.test(names)) hint += 'p'
  return hint
}
