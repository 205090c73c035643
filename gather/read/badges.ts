/** The organ mark (党政机关网站标识) and the find-errors entry (我为政府网站找错), in the forms that real pages give them. */
import { comparePlaces, holds, type Identity, type Place } from '../../audit/index.ts'
import type { Capture } from '../capture.ts'
import type { Footer } from './footer.ts'
import { bare, parentPlace } from './words.ts'

interface Sign {
  form: 'script' | 'link' | 'image' | 'text'
  words: string
  place: Place
}

const MARK_FILE =
  /(?:^|[/_-])(?:a?red|blue|gtrs_?\w*|dzjg\w*|dzxg\w*|dangzheng\w*|sydw\w*|conac\w*|bszs\w*|jigou\w*|jg_?red|jgbs|dzbs)\.(?:png|gif|jpe?g|svg)/i
const ERRORS_FILE =
  /(?:^|[/_-])(?:jiu_?cuo\w*|zhaocuo\w*|zfwz(?:zc)?\w*|zfzc\w*|wzzc\w*|wzjc\w*|find_?error\w*|zc_?icon|jc)\.(?:png|gif|jpe?g|svg)/i
const ERRORS_WORDS = /(?:我为)?政府网站找错|网站找错/

export function readOrganMark(capture: Capture, footer: Footer): Identity['organMark'] {
  const sign = findSign(capture, footer, {
    script: /conac/i,
    address: /conac\.cn/i,
    file: MARK_FILE,
    words: /党政机关|事业单位(?:网站)?标识|conac/i,
  })
  if (sign) {
    const colour = /blue|sydw|事业单位/i.test(sign.words)
      ? 'blue'
      : /red|党政|dzjg|dzxg/i.test(sign.words)
        ? 'red'
        : null
    return { state: 'present', form: sign.form === 'text' ? 'image' : sign.form, colour, place: sign.place }
  }
  return { state: withoutSign(capture, footer), form: null, colour: null, place: null }
}

export function readFindErrors(capture: Capture, footer: Footer): Identity['findErrors'] {
  const sign = findSign(capture, footer, {
    script: /jiucuo|jclink|zfwzgl|zfwzzc|zfwzxx|kaipuyun/i,
    address:
      /(?:zfwzgl|zfwzzc|zfwzxx)\.www\.gov\.cn|exposure\/jiucuo|check_web\/errorInfo|[?&]site_?code=|kaipuyun\.cn/i,
    file: ERRORS_FILE,
    words: ERRORS_WORDS,
  })
  if (sign) {
    const code = sign.words.match(/(?:site_?code['"]?\s*[=:]\s*['"]?|jcLink\(['"]?|[?&]v=)((?:bm)?\d{8,10})/i)?.[1]
    return { state: 'present', form: sign.form, siteCode: code ?? null, host: hostIn(sign.words), place: sign.place }
  }
  // The site's own correction page (网站纠错) is not the national entry, yet it may be what stands for it.
  const own = capture.links.find((l) => l.hidden === null && /^网[站页]?(?:纠错|找错)$/.test(bare(l.text)))
  if (own) return { state: 'unknown', form: 'text', siteCode: null, host: null, place: own.place }
  return { state: withoutSign(capture, footer), form: null, siteCode: null, host: null, place: null }
}

interface Signs {
  script: RegExp
  address: RegExp
  file: RegExp
  words: RegExp
}

function findSign(capture: Capture, footer: Footer, signs: Signs): Sign | null {
  const script = capture.scripts.find((s) => signs.script.test(s.text))
  if (script) return { form: 'script', words: script.text, place: script.place }
  const link = capture.links.find((l) => signs.address.test(l.href))
  if (link) {
    const picture = capture.images.find((i) => i.place.startsWith(link.place))
    return { form: 'link', words: `${link.href} ${picture?.src ?? ''}`, place: link.place }
  }
  const image = capture.images.find(
    (i) => signs.file.test(i.src) || signs.address.test(i.src) || signs.words.test(`${i.alt ?? ''} ${i.title}`),
  )
  if (image) {
    // A picture of that name far from footer and header may be anything.
    if (
      image.zone === 'footer' ||
      signs.words.test(`${image.alt ?? ''} ${image.title}`) ||
      signs.address.test(image.src) ||
      nearFooter(image.place, footer)
    ) {
      return { form: 'image', words: `${image.src} ${image.alt ?? ''} ${image.title}`, place: image.place }
    }
  }
  const text = capture.links.find((l) => signs.words.test(l.text) || signs.words.test(l.title))
  return text ? { form: 'text', words: `${text.href} ${text.text}`, place: text.place } : null
}

/** In the element around the footer's words, or after them. */
function nearFooter(place: Place, { place: footer }: Footer): boolean {
  if (footer === null) return false
  const around = parentPlace(footer)
  // A footer that stands in <body> itself has no element of its own around it.
  return holds(around.includes('/') ? around : footer, place) || comparePlaces(place, footer) > 0
}

/** A nameless picture in the footer could be the mark; a footer that was not seen says nothing. */
function withoutSign(capture: Capture, footer: Footer): 'absent' | 'unknown' {
  if (footer.state !== 'text') return 'unknown'
  const nameless = capture.images.some(
    (i) =>
      (i.zone === 'footer' || nearFooter(i.place, footer)) &&
      !i.alt?.trim() &&
      !i.title &&
      !/ghs|beian|gongan|police|jinghui|batb/i.test(i.src),
  )
  return nameless ? 'unknown' : 'absent'
}

function hostIn(words: string): string | null {
  return words.match(/(?:https?:)?\/\/([\w.-]+(?::\d+)?)/)?.[1]?.toLowerCase() ?? null
}
