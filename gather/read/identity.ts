/** Who runs this page: the items of the footer, wherever the page really keeps them. */
import type { Found, Identity, Place } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import { readFindErrors, readOrganMark } from './badges.ts'
import { readFooter } from './footer.ts'
import { bare, foundOf, type Text, visible } from './words.ts'

/** What may follow a value in a footer line: the next label, with or without a space before it. */
const NEXT =
  /[\s\u3000]*(?:承\s*办|协\s*办|主管(?:单位|部门)?[:：]|主\s*办|(?:网站)?(?:运维|运行|维护|制作|管理|建设|技术|开发|内容)(?:单位|部门|机构|支持|维护|保障|管理|运维|更新|提供|服务|运营|制作)*[:：]|技术支持|版权所有|(?:联系|办公|单位)?地\s*址|联系(?:我们|电话|方式)|电\s*话|邮\s*编|邮\s*箱|传\s*真|网站标识|标识码|[\u4e00-\u9fa5]?ICP|备案|[\u4e00-\u9fa5]公网安备|公安备案|Copyright|©|[|｜,，;；\n]|[(（]\s*[\w.]|\s[\u4e00-\u9fa5A-Za-z]{2,10}[:：])/i

const ICP = /[\u4e00-\u9fa5]\s*ICP\s*[备证]\s*(?:案)?[:：]?\s*\d{5,12}\s*号?(?:\s*[-－—]\s*\d+)?/gi
const POLICE = /[\u4e00-\u9fa5]公网?安备\s*(?:案?号?)?[:：]?\s*\d{12,15}\s*号?/g
const POLICE_PLAIN = /(?:公安(?:机关)?(?:网)?备案?号?|公网备案?号?)\s*[:：]\s*(\d{13,15})/g
const SITE_CODE = /标识(?:编?码|号)\s*[:：]?\s*((?:bm|BM)?\d{7,12})(?!\d)/g
const PHONE =
  /(?:\d{3,4}\s*[-－—–）)]\s*\d{5,8}|(?<!\d)12345(?!\d)|(?<!\d)400[-\s]?\d{3}[-\s]?\d{4}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{7,8}(?!\d))/
const MAIL = /[\w.+-]+\s*(?:@|#|\(at\))\s*[\w-]+(?:\.[\w-]+)+/i
const CONTACT = /联系(?:电话|方式|我们|人)?|电\s*话|热\s*线|客\s*服|邮\s*箱|信\s*箱|传\s*真|\bTel\b|E-?mail|QQ/i

export function readIdentity(capture: Capture, titlePlace: Place | null): Identity {
  const footer = readFooter(capture, titlePlace)
  const everywhere = byNearness(capture.texts, footer.texts)
  return {
    footer: { state: footer.state, place: footer.place },
    organizer: readOrganizer(footer.texts),
    siteCode: unique(everywhere.flatMap((t) => matches(t, SITE_CODE, 1)).concat(splitCode(footer.texts))),
    icp: unique(
      linked(
        everywhere.flatMap((t) => matches(t, ICP, 0)),
        capture,
      ),
    ),
    police: unique(
      linked(
        everywhere.flatMap((t) => [...matches(t, POLICE, 0), ...matches(t, POLICE_PLAIN, 0)]),
        capture,
      ),
    ),
    contact: readContact(footer.texts, capture),
    sitemap: readSitemap(capture),
    organMark: readOrganMark(capture, footer),
    findErrors: readFindErrors(capture, footer),
    siteNames: readSiteNames(capture),
  }
}

/** The footer's runs first, then the rest; shown ones before hidden ones. */
function byNearness(all: Text[], footer: Text[]): Text[] {
  const inFooter = new Set(footer)
  const rank = (t: Text) => (t.hidden === null ? 0 : 2) + (inFooter.has(t) ? 0 : 1)
  return all.filter((t) => t.text.length < 2000).sort((a, b) => rank(a) - rank(b))
}

const matches = (t: Text, pattern: RegExp, group: number): Found[] =>
  [...t.text.matchAll(pattern)].map((m) => foundOf((m[group] ?? m[0]).replace(/\s+/g, ' ').trim(), t.place))

/** 网站标识码 in one run, the number in the next. */
function splitCode(texts: Text[]): Found[] {
  return texts.flatMap((t, i) => {
    const next = texts[i + 1]
    const number = /标识码\s*[:：]?$/.test(t.text) ? next?.text.match(/^(?:bm)?\d{7,12}$/i)?.[0] : undefined
    return number && next ? [foundOf(number, next.place)] : []
  })
}

function unique(found: Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter((f) => !seen.has(bare(f.text)) && seen.add(bare(f.text)))
}

/** Adds the address of the link that shows the number. */
function linked(found: Found[], capture: Capture): Found[] {
  return found.map((f) => {
    const digits = f.text.match(/\d{5,}/)?.[0] ?? f.text
    const link = capture.links.find((l) => bare(l.text).includes(digits) && l.place.startsWith(f.place.slice(0, 3)))
    return { ...f, href: link?.url ?? link?.href ?? null }
  })
}

function readOrganizer(texts: Text[]): Found[] {
  const out: Found[] = []
  texts.forEach((t, i) => {
    for (const m of t.text.matchAll(/(?:网站)?主\s*办\s*(?:单\s*位|方|机关)?\s*[:：]\s*/g)) {
      let value = upToNext(t.text.slice(m.index + m[0].length))
      let place = t.place
      const next = texts[i + 1]
      if (value === '' && next && m.index + m[0].length >= t.text.length) {
        value = upToNext(next.text)
        place = next.place
      }
      if (value.length >= 2) out.push(foundOf(value, place))
    }
    const behind = t.text.match(
      /(?:^|[\s\u3000:：])([\u4e00-\u9fa5]{4,30}?(?:政府|厅|局|委员会|办公室|委|院|部|署|会|中心))\s*主\s*办(?!单位|方|[:：])/,
    )
    if (behind?.[1]) out.push(foundOf(behind[1], t.place))
  })
  return unique(out)
}

function upToNext(text: string): string {
  const cut = text.search(NEXT)
  return (cut > 0 ? text.slice(0, cut) : cut === 0 ? '' : text)
    .replace(/^[\s\u3000]+|[\s\u3000。;；]+$/g, '')
    .slice(0, 60)
}

function readContact(footer: Text[], capture: Capture): Found[] {
  const out: Found[] = []
  for (const t of footer) {
    const number = t.text.match(PHONE)?.[0] ?? t.text.match(MAIL)?.[0]
    const label = t.text.match(CONTACT)?.[0]
    const plain = t.text.replace(ICP, '').replace(POLICE, '').replace(SITE_CODE, '')
    if (label && number && (PHONE.test(plain) || MAIL.test(plain))) {
      const value = plain.match(PHONE)?.[0] ?? plain.match(MAIL)?.[0] ?? number
      out.push(foundOf(`${label}：${value}`, t.place))
    } else if (/QQ/i.test(t.text) && /\d{6,11}/.test(plain))
      out.push(foundOf(t.text.match(/QQ[^|]*\d{6,11}/i)?.[0] ?? 'QQ', t.place))
  }
  const link = visible(capture.links)
    .concat(capture.links)
    .find((l) => /^(?:联系(?:我们|方式|电话|本站|网站)|与我们联系|联系)$/.test(bare(l.text)))
  if (link) out.push(foundOf(link.text, link.place, link.url ?? link.href))
  const words = footer.find((t) => /(?:^|[\s|｜])联系(?:我们|方式)(?:$|[\s|｜])/.test(t.text))
  if (!link && words) out.push(foundOf('联系我们', words.place))
  return unique(out)
}

function readSitemap(capture: Capture): Found | null {
  const is = (s: string) => /(?:网站|站点|本站)\s*地图|^地图导航$|site\s*map/i.test(s) && s.length <= 20
  const links = [...visible(capture.links), ...capture.links]
  const link =
    links.find((l) => is(l.text) || is(l.title)) ??
    links.find((l) => /site-?map|wzdt|zddt/i.test(l.url ?? '') && l.text.length <= 12)
  if (link) return foundOf(link.text || link.title, link.place, link.url ?? link.href)
  const text = visible(capture.texts).find((t) => t.text.length < 300 && /(?:网站|站点)地图/.test(t.text))
  return text ? foundOf('网站地图', text.place) : null
}

/** What the header calls the site: its logo's alt or title, its first words. */
function readSiteNames(capture: Capture): Found[] {
  const NAME = /(?:政府|委员会|厅|局|办公室|部|署|行政公署|管委会|院|中国)\S{0,12}$|网$|门户网站|政府网/
  const out: Found[] = []
  for (const i of capture.images.slice(0, 30)) {
    const words = i.alt?.trim() || i.title.trim()
    if (words && words.length <= 40 && NAME.test(words)) out.push(foundOf(words, i.place))
  }
  for (const t of visible(capture.texts).slice(0, 60)) {
    if ((t.zone === 'header' || /^h1$/.test(t.tag)) && t.text.length <= 40 && NAME.test(t.text))
      out.push(foundOf(t.text, t.place))
  }
  for (const l of capture.links.slice(0, 60)) {
    if (l.title.length >= 4 && l.title.length <= 40 && l.zone === 'header' && NAME.test(l.title))
      out.push(foundOf(l.title, l.place))
  }
  return unique(out)
}
