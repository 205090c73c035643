/** The report as a document to hand in: one file, no script, prints on A4, light and dark. */
import { type AuditReport, type Finding, type Language, type RuleResult, severities } from '../audit/index.ts'
import { languageTag, reasonIn, words } from '../locales/index.ts'
import { html, Markup } from './markup.ts'
import { style } from './style.ts'
import { reportWords } from './words.ts'

interface Context {
  report: AuditReport
  language: Language
  w: (typeof reportWords)[Language]
  t: (typeof words)[Language]
}

export function htmlReport(report: AuditReport, language: Language): string {
  const context: Context = { report, language, w: reportWords[language], t: words[language] }
  const { w } = context
  const title = report.page.title || report.page.url
  const page = html`<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Mingcha ${report.tool.version}">
<title>${w.title} – ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${w.title}</h1>
<p class="subject">${title}</p>
${overview(context)}
${section(w.found, null, byRule(context, 'failed'), w.clean)}
${section(w.eyes, w.eyesNote, byRule(context, 'cantTell'), w.none)}
${section(w.passed, w.passedNote, ruleTable(context, ['passed']), w.none)}
${section(w.rest, w.restNote, ruleTable(context, ['untested', 'inapplicable']), w.none)}
<section><h2>${w.notes}</h2><ul class="notes">${w.notesText.map((line) => html`<li>${line}</li>`)}</ul></section>
</main>
</body>
</html>
`
  return page.source
}

function overview({ report, language, w, t }: Context): Markup {
  const { page, counts, tool } = report
  const cells = [
    ...severities.map((level) => ({ name: t.severity[level], n: counts[level], level: level as string })),
    { name: t.verdict.cantTell, n: counts.cantTell, level: 'eyes' },
  ]
  return html`<section>
<h2>${w.overview}</h2>
<ul class="counts">${cells.map(({ name, n, level }) => html`<li class="${level}"><b>${n}</b> ${name}</li>`)}</ul>
<table class="facts">
${[
  row(w.page, page.title),
  row(w.url, page.addressKnown ? link(page.url, page.url) : w.noUrl),
  row(w.kind, t.kind[page.kind]),
  row(w.at, `${page.at.slice(0, 16).replace('T', ' ')} (UTC+8)`),
  row(w.depth, w.depths[report.depth]),
  row(w.tool, `${t.name}${language === 'zh' ? ' Mingcha' : ''} ${tool.version}`),
]}
</table>
${page.settled ? null : html`<p class="warning">${w.unsettled}</p>`}
${page.incomplete.map(({ what, why }) => html`<p class="warning">${w.incomplete}${reasonIn(language, what)} (${reasonIn(language, why)})</p>`)}
</section>`
}

const row = (name: string, value: string | Markup): Markup =>
  html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`

const section = (title: string, note: string | null, content: Markup | null, empty: string): Markup =>
  html`<section>
<h2>${title}</h2>
${content === null ? html`<p>${empty}</p>` : html`${note === null ? null : html`<p class="note">${note}</p>`}${content}`}
</section>`

/** A rule's words once, below them every place that it found; the gravest first, as the findings come. */
function byRule(context: Context, verdict: Finding['verdict']): Markup | null {
  const groups = new Map<string, Finding[]>()
  for (const finding of context.report.findings) {
    if (finding.verdict !== verdict) continue
    const key = `${finding.severity} ${finding.rule}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  if (groups.size === 0) return null
  return html`${[...groups.values()].map((findings, i) => ruleSection(context, findings, i + 1))}`
}

function ruleSection(context: Context, findings: Finding[], number: number): Markup {
  const { report, language, w, t } = context
  const [first] = findings as [Finding, ...Finding[]]
  const rule = report.rules.find(({ id }) => id === first.rule)
  return html`<article>
<h3><span class="number">${number}.</span> <span class="level ${first.severity}">${t.severity[first.severity]}</span>
${rule?.title[language] ?? first.rule} <small>${w.places(findings.reduce((n, { places }) => n + 1 + places.length, 0))}</small></h3>
<ol>${findings.map((finding) => html`<li>${place(context, finding)}</li>`)}</ol>
${rule ? explanation(context, rule) : null}
</article>`
}

function place({ language, w, t }: Context, { what, quote, evidence, suggestion, near, confidence, place }: Finding) {
  return html`<p class="what">${what[language]}${confidence ? html` <small>(${t.confidence[confidence]})</small>` : null}</p>
<dl>
${quote ? pair(t.finding.quote, html`<q>${quote.prefix}<mark>${quote.exact}</mark>${quote.suffix}</q>`) : null}
${evidence !== null && evidence !== quote?.exact ? pair(t.finding.evidence, html`<code>${evidence}</code>`) : null}
${suggestion === null ? null : pair(t.finding.suggestion, html`<strong>${suggestion}</strong>`)}
${near ? pair(t.finding.near, near) : place === null ? pair(t.finding.where, w.wholePage) : null}
</dl>`
}

function explanation({ language, t }: Context, rule: RuleResult): Markup {
  const cites = rule.cites.map(
    ({ label, asks, trust, url }) =>
      html`<li>${url ? link(url, label[language]) : label[language]} <span class="trust ${trust}">${t.trust[trust]}</span><br>${asks[language]}</li>`,
  )
  return html`<dl class="explanation">
${pair(t.finding.why, rule.why[language])}
${pair(t.finding.fix, rule.fix[language])}
${cites.length > 0 ? pair(t.finding.cites, html`<ul>${cites}</ul>`) : null}
${pair(t.finding.rule, html`<code>${rule.id}</code>`)}
</dl>`
}

const pair = (name: string, value: string | Markup): Markup => html`<dt>${name}</dt><dd>${value}</dd>`

function ruleTable({ report, language, w, t }: Context, verdicts: RuleResult['verdict'][]): Markup | null {
  const rules = report.rules.filter(({ verdict }) => verdicts.includes(verdict))
  if (rules.length === 0) return null
  const reasons = verdicts.length > 1
  const verdictOf = (rule: RuleResult) => (rule.verdict === 'untested' ? t.untested : t.inapplicable)
  const family = (name: string) => (t.family as Record<string, string>)[name] ?? name
  return html`<table class="rules">
<thead><tr><th scope="col">${w.columns.family}</th><th scope="col">${w.columns.rule}</th>${
    reasons ? html`<th scope="col">${w.columns.verdict}</th><th scope="col">${w.columns.reason}</th>` : null
  }</tr></thead>
<tbody>${rules.map(
    (rule) => html`<tr><td>${family(rule.family)}</td><td>${rule.title[language]}</td>${
      reasons ? html`<td>${verdictOf(rule)}</td><td>${rule.reason?.[language] ?? ''}</td>` : null
    }</tr>
`,
  )}</tbody>
</table>`
}

/** Only web addresses become links: what the page wrote may be anything. */
const link = (url: string, text: string): Markup =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${text}</a>` : html`${text}`
